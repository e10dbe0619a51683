; ModuleID = 'minimal_rt.a4d4f43158b16366-cgu.0'
source_filename = "minimal_rt.a4d4f43158b16366-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_3ad3cb0f8a5a2899fb149cbfa7667960 = private unnamed_addr constant [11 x i8] c"openhcl.rs\00", align 1
@alloc_4766798c6f725eb2407de431f312d1ec = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3ad3cb0f8a5a2899fb149cbfa7667960, [16 x i8] c"\0A\00\00\00\00\00\00\00r\00\00\00L\00\00\00" }>, align 8
@alloc_19ed0dac105b63bc636cbbe8dc94422c = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3ad3cb0f8a5a2899fb149cbfa7667960, [16 x i8] c"\0A\00\00\00\00\00\00\00y\00\00\00L\00\00\00" }>, align 8
@alloc_9c95f70770dcdbad900b4e6a361014d6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3ad3cb0f8a5a2899fb149cbfa7667960, [16 x i8] c"\0A\00\00\00\00\00\00\001\00\00\00)\00\00\00" }>, align 8
@alloc_db3008a5ee5e353efc2d60b590d7b810 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3ad3cb0f8a5a2899fb149cbfa7667960, [16 x i8] c"\0A\00\00\00\00\00\00\001\00\00\00A\00\00\00" }>, align 8
@_ZN10minimal_rt5INPUT17h14501e6dca7a64c2E = internal global [4096 x i8] zeroinitializer, align 4096, !dbg !0
@_ZN10minimal_rt6OUTPUT17h25f86f9305e13555E = internal global [4096 x i8] zeroinitializer, align 4096, !dbg !20
@alloc_1143b1527a6604f43e955ad5c76ef15d = private unnamed_addr constant [30 x i8] c"assertion failed: count < 4096", align 1
@alloc_97b1fd65d0e124872cebdf2137e62bcb = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3ad3cb0f8a5a2899fb149cbfa7667960, [16 x i8] c"\0A\00\00\00\00\00\00\00+\00\00\00\09\00\00\00" }>, align 8

; <u64 as core::cmp::PartialOrd>::lt
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef zeroext i1 @_RNvXs12_NtNtCsgEmfK2I1SDS_4core3cmp5implsyNtB8_10PartialOrd2lt(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %self, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %other) unnamed_addr #0 !dbg !30 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !41, !DIExpression(), !43)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !42, !DIExpression(), !44)
  %_3 = load i64, ptr %self, align 8, !dbg !45, !noundef !19
  %_4 = load i64, ptr %other, align 8, !dbg !46, !noundef !19
  %_0 = icmp ult i64 %_3, %_4, !dbg !45
  ret i1 %_0, !dbg !47
}

; <usize as core::iter::range::Step>::forward_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef i64 @_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked(i64 noundef %start1, i64 noundef %n) unnamed_addr #1 !dbg !48 {
start:
  %n.dbg.spill = alloca [8 x i8], align 8
  %start.dbg.spill = alloca [8 x i8], align 8
  store i64 %start1, ptr %start.dbg.spill, align 8
    #dbg_declare(ptr %start.dbg.spill, !57, !DIExpression(), !59)
    #dbg_declare(ptr %start.dbg.spill, !60, !DIExpression(), !99)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !58, !DIExpression(), !101)
    #dbg_declare(ptr %n.dbg.spill, !98, !DIExpression(), !102)
  br label %bb2, !dbg !103

bb2:                                              ; preds = %start
  %_0 = add nuw i64 %start1, %n, !dbg !106
  ret i64 %_0, !dbg !107

bb1:                                              ; No predecessors!
  unreachable
}

; <usize as core::cmp::PartialOrd>::lt
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef zeroext i1 @_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %self, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %other) unnamed_addr #0 !dbg !108 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !114, !DIExpression(), !116)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !115, !DIExpression(), !117)
  %_3 = load i64, ptr %self, align 8, !dbg !118, !noundef !19
  %_4 = load i64, ptr %other, align 8, !dbg !119, !noundef !19
  %_0 = icmp ult i64 %_3, %_4, !dbg !118
  ret i1 %_0, !dbg !120
}

; minimal_rt::protect_right
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN10minimal_rt13protect_right17h105a72c93f4db0c6E(i64 noundef %0, i64 noundef %end) unnamed_addr #2 !dbg !121 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %output.dbg.spill = alloca [8 x i8], align 8
  %input.dbg.spill = alloca [8 x i8], align 8
  %control.dbg.spill = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %_13 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %status = alloca [8 x i8], align 8
  %first = alloca [8 x i8], align 8
  store i64 %0, ptr %first, align 8
    #dbg_declare(ptr %status, !143, !DIExpression(), !153)
    #dbg_declare(ptr %first, !125, !DIExpression(), !154)
    #dbg_declare(ptr %first, !127, !DIExpression(), !155)
  store i64 %end, ptr %end.dbg.spill, align 8
    #dbg_declare(ptr %end.dbg.spill, !126, !DIExpression(), !156)
    #dbg_declare(ptr %iter, !131, !DIExpression(), !157)
  br label %bb1, !dbg !158

bb1:                                              ; preds = %bb18, %start
  %_4 = load i64, ptr %first, align 8, !dbg !159, !noundef !19
  %_3 = icmp ult i64 %_4, %end, !dbg !159
  br i1 %_3, label %bb2, label %bb19, !dbg !159

bb19:                                             ; preds = %bb1
  store i64 0, ptr %status, align 8, !dbg !160
  br label %bb20, !dbg !161

bb2:                                              ; preds = %bb1
  %_7 = load i64, ptr %first, align 8, !dbg !162, !noundef !19
  %_6 = sub i64 %end, %_7, !dbg !163
; call core::cmp::Ord::min
  %count = call noundef i64 @_ZN4core3cmp3Ord3min17h0f799e5609fd7b96E(i64 noundef %_6, i64 noundef 510) #8, !dbg !164
  store i64 %count, ptr %count.dbg.spill, align 8, !dbg !164
    #dbg_declare(ptr %count.dbg.spill, !129, !DIExpression(), !165)
; call minimal_rt::start_protection
  call void @_ZN10minimal_rt16start_protection17h2350af767db708f9E() #9, !dbg !166
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %1 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hf326649e2e143944E"(i64 noundef 0, i64 noundef %count) #8, !dbg !167
  %_9.0 = extractvalue { i64, i64 } %1, 0, !dbg !167
  %_9.1 = extractvalue { i64, i64 } %1, 1, !dbg !167
  call void @llvm.lifetime.start.p0(ptr %iter), !dbg !167
  store i64 %_9.0, ptr %iter, align 8, !dbg !167
  %2 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !167
  store i64 %_9.1, ptr %2, align 8, !dbg !167
  br label %bb6, !dbg !168

bb20:                                             ; preds = %bb17, %bb19
  %3 = load i64, ptr %status, align 8, !dbg !161, !noundef !19
  ret i64 %3, !dbg !161

bb6:                                              ; preds = %bb9, %bb2
  call void @llvm.lifetime.start.p0(ptr %_13), !dbg !157
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %4 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h89a53f8eca6138feE"(ptr noalias noundef align 8 dereferenceable(16) %iter) #8, !dbg !157
  %5 = extractvalue { i64, i64 } %4, 0, !dbg !157
  %6 = extractvalue { i64, i64 } %4, 1, !dbg !157
  store i64 %5, ptr %_13, align 8, !dbg !157
  %7 = getelementptr inbounds i8, ptr %_13, i64 8, !dbg !157
  store i64 %6, ptr %7, align 8, !dbg !157
  %_15 = load i64, ptr %_13, align 8, !dbg !157, !range !169, !noundef !19
  %8 = getelementptr inbounds i8, ptr %_13, i64 8, !dbg !157
  %9 = load i64, ptr %8, align 8, !dbg !157
  %10 = trunc nuw i64 %_15 to i1, !dbg !157
  br i1 %10, label %bb9, label %bb10, !dbg !157

bb9:                                              ; preds = %bb6
  %11 = getelementptr inbounds i8, ptr %_13, i64 8, !dbg !170
  %i = load i64, ptr %11, align 8, !dbg !170, !noundef !19
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !170
    #dbg_declare(ptr %i.dbg.spill, !141, !DIExpression(), !171)
  %_19 = mul i64 8, %i, !dbg !172
  %_18 = add i64 16, %_19, !dbg !173
  %_21 = load i64, ptr %first, align 8, !dbg !174, !noundef !19
  %_20 = add i64 %_21, %i, !dbg !174
; call minimal_rt::put
  call void @_ZN10minimal_rt3put17h8b0d50c16eec1e4fE(i64 noundef %_18, i64 noundef %_20) #9, !dbg !175
  call void @llvm.lifetime.end.p0(ptr %_13), !dbg !176
  br label %bb6, !dbg !168

bb10:                                             ; preds = %bb6
  call void @llvm.lifetime.end.p0(ptr %_13), !dbg !176
  call void @llvm.lifetime.end.p0(ptr %iter), !dbg !177
; call minimal_rt::Control::new
  %_24 = call noundef i64 @_ZN10minimal_rt7Control3new17h88d76e5546f10a77E(i16 noundef 12) #9, !dbg !178
; call minimal_rt::Control::with_count
  %control = call noundef i64 @_ZN10minimal_rt7Control10with_count17h9ac906a275479745E(i64 noundef %_24, i64 noundef %count) #9, !dbg !178
  store i64 %control, ptr %control.dbg.spill, align 8, !dbg !178
    #dbg_declare(ptr %control.dbg.spill, !145, !DIExpression(), !179)
; call core::cell::UnsafeCell<T>::get
  %_26 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt5INPUT17h14501e6dca7a64c2E) #10, !dbg !179
  %input = ptrtoint ptr %_26 to i64, !dbg !179
  store i64 %input, ptr %input.dbg.spill, align 8, !dbg !179
    #dbg_declare(ptr %input.dbg.spill, !150, !DIExpression(), !180)
; call core::cell::UnsafeCell<T>::get
  %_30 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt6OUTPUT17h25f86f9305e13555E) #10, !dbg !179
  %output = ptrtoint ptr %_30 to i64, !dbg !179
  store i64 %output, ptr %output.dbg.spill, align 8, !dbg !179
    #dbg_declare(ptr %output.dbg.spill, !152, !DIExpression(), !180)
; call minimal_rt::arch::x86_64::hypercall::invoke_hypercall
  %12 = call noundef i64 @_ZN10minimal_rt4arch6x86_649hypercall16invoke_hypercall17h7bd0c48cccaeefa1E(i64 noundef %control, i64 noundef %input, i64 noundef %output) #11, !dbg !180
  store i64 %12, ptr %status, align 8, !dbg !180
  %13 = load i64, ptr %status, align 8, !dbg !181, !noundef !19
  %_34 = and i64 %13, 65535, !dbg !181
  %14 = icmp eq i64 %_34, 0, !dbg !181
  br i1 %14, label %bb18, label %bb17, !dbg !181

bb18:                                             ; preds = %bb10
  %15 = load i64, ptr %first, align 8, !dbg !182, !noundef !19
  %16 = add i64 %15, %count, !dbg !182
  store i64 %16, ptr %first, align 8, !dbg !182
  br label %bb1, !dbg !158

bb17:                                             ; preds = %bb10
  br label %bb20, !dbg !161

bb8:                                              ; No predecessors!
  unreachable, !dbg !157
}

; minimal_rt::protect_wrong
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN10minimal_rt13protect_wrong17hdfa47aa705f825b7E(i64 noundef %0, i64 noundef %end) unnamed_addr #2 !dbg !183 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %output.dbg.spill = alloca [8 x i8], align 8
  %input.dbg.spill = alloca [8 x i8], align 8
  %control.dbg.spill = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %_13 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %status = alloca [8 x i8], align 8
  %first = alloca [8 x i8], align 8
  store i64 %0, ptr %first, align 8
    #dbg_declare(ptr %status, !195, !DIExpression(), !202)
    #dbg_declare(ptr %first, !185, !DIExpression(), !203)
    #dbg_declare(ptr %first, !187, !DIExpression(), !204)
  store i64 %end, ptr %end.dbg.spill, align 8
    #dbg_declare(ptr %end.dbg.spill, !186, !DIExpression(), !205)
    #dbg_declare(ptr %iter, !191, !DIExpression(), !206)
  br label %bb1, !dbg !207

bb1:                                              ; preds = %bb18, %start
  %_4 = load i64, ptr %first, align 8, !dbg !208, !noundef !19
  %_3 = icmp ult i64 %_4, %end, !dbg !208
  br i1 %_3, label %bb2, label %bb19, !dbg !208

bb19:                                             ; preds = %bb1
  store i64 0, ptr %status, align 8, !dbg !209
  br label %bb20, !dbg !210

bb2:                                              ; preds = %bb1
  %_7 = load i64, ptr %first, align 8, !dbg !211, !noundef !19
  %_6 = sub i64 %end, %_7, !dbg !212
; call core::cmp::Ord::min
  %count = call noundef i64 @_ZN4core3cmp3Ord3min17h0f799e5609fd7b96E(i64 noundef %_6, i64 noundef 512) #8, !dbg !213
  store i64 %count, ptr %count.dbg.spill, align 8, !dbg !213
    #dbg_declare(ptr %count.dbg.spill, !189, !DIExpression(), !214)
; call minimal_rt::start_protection
  call void @_ZN10minimal_rt16start_protection17h2350af767db708f9E() #9, !dbg !215
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %1 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hf326649e2e143944E"(i64 noundef 0, i64 noundef %count) #8, !dbg !216
  %_9.0 = extractvalue { i64, i64 } %1, 0, !dbg !216
  %_9.1 = extractvalue { i64, i64 } %1, 1, !dbg !216
  call void @llvm.lifetime.start.p0(ptr %iter), !dbg !216
  store i64 %_9.0, ptr %iter, align 8, !dbg !216
  %2 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !216
  store i64 %_9.1, ptr %2, align 8, !dbg !216
  br label %bb6, !dbg !217

bb20:                                             ; preds = %bb17, %bb19
  %3 = load i64, ptr %status, align 8, !dbg !210, !noundef !19
  ret i64 %3, !dbg !210

bb6:                                              ; preds = %bb9, %bb2
  call void @llvm.lifetime.start.p0(ptr %_13), !dbg !206
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %4 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h89a53f8eca6138feE"(ptr noalias noundef align 8 dereferenceable(16) %iter) #8, !dbg !206
  %5 = extractvalue { i64, i64 } %4, 0, !dbg !206
  %6 = extractvalue { i64, i64 } %4, 1, !dbg !206
  store i64 %5, ptr %_13, align 8, !dbg !206
  %7 = getelementptr inbounds i8, ptr %_13, i64 8, !dbg !206
  store i64 %6, ptr %7, align 8, !dbg !206
  %_15 = load i64, ptr %_13, align 8, !dbg !206, !range !169, !noundef !19
  %8 = getelementptr inbounds i8, ptr %_13, i64 8, !dbg !206
  %9 = load i64, ptr %8, align 8, !dbg !206
  %10 = trunc nuw i64 %_15 to i1, !dbg !206
  br i1 %10, label %bb9, label %bb10, !dbg !206

bb9:                                              ; preds = %bb6
  %11 = getelementptr inbounds i8, ptr %_13, i64 8, !dbg !218
  %i = load i64, ptr %11, align 8, !dbg !218, !noundef !19
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !218
    #dbg_declare(ptr %i.dbg.spill, !193, !DIExpression(), !219)
  %_19 = mul i64 8, %i, !dbg !220
  %_18 = add i64 16, %_19, !dbg !221
  %_21 = load i64, ptr %first, align 8, !dbg !222, !noundef !19
  %_20 = add i64 %_21, %i, !dbg !222
; call minimal_rt::put
  call void @_ZN10minimal_rt3put17h8b0d50c16eec1e4fE(i64 noundef %_18, i64 noundef %_20) #9, !dbg !223
  call void @llvm.lifetime.end.p0(ptr %_13), !dbg !224
  br label %bb6, !dbg !217

bb10:                                             ; preds = %bb6
  call void @llvm.lifetime.end.p0(ptr %_13), !dbg !224
  call void @llvm.lifetime.end.p0(ptr %iter), !dbg !225
; call minimal_rt::Control::new
  %_24 = call noundef i64 @_ZN10minimal_rt7Control3new17h88d76e5546f10a77E(i16 noundef 12) #9, !dbg !226
; call minimal_rt::Control::with_count
  %control = call noundef i64 @_ZN10minimal_rt7Control10with_count17h9ac906a275479745E(i64 noundef %_24, i64 noundef %count) #9, !dbg !226
  store i64 %control, ptr %control.dbg.spill, align 8, !dbg !226
    #dbg_declare(ptr %control.dbg.spill, !197, !DIExpression(), !227)
; call core::cell::UnsafeCell<T>::get
  %_26 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt5INPUT17h14501e6dca7a64c2E) #10, !dbg !227
  %input = ptrtoint ptr %_26 to i64, !dbg !227
  store i64 %input, ptr %input.dbg.spill, align 8, !dbg !227
    #dbg_declare(ptr %input.dbg.spill, !199, !DIExpression(), !228)
; call core::cell::UnsafeCell<T>::get
  %_30 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt6OUTPUT17h25f86f9305e13555E) #10, !dbg !227
  %output = ptrtoint ptr %_30 to i64, !dbg !227
  store i64 %output, ptr %output.dbg.spill, align 8, !dbg !227
    #dbg_declare(ptr %output.dbg.spill, !201, !DIExpression(), !228)
; call minimal_rt::arch::x86_64::hypercall::invoke_hypercall
  %12 = call noundef i64 @_ZN10minimal_rt4arch6x86_649hypercall16invoke_hypercall17h7bd0c48cccaeefa1E(i64 noundef %control, i64 noundef %input, i64 noundef %output) #11, !dbg !228
  store i64 %12, ptr %status, align 8, !dbg !228
  %13 = load i64, ptr %status, align 8, !dbg !229, !noundef !19
  %_34 = and i64 %13, 65535, !dbg !229
  %14 = icmp eq i64 %_34, 0, !dbg !229
  br i1 %14, label %bb18, label %bb17, !dbg !229

bb18:                                             ; preds = %bb10
  %15 = load i64, ptr %first, align 8, !dbg !230, !noundef !19
  %16 = add i64 %15, %count, !dbg !230
  store i64 %16, ptr %first, align 8, !dbg !230
  br label %bb1, !dbg !207

bb17:                                             ; preds = %bb10
  br label %bb20, !dbg !210

bb8:                                              ; No predecessors!
  unreachable, !dbg !206
}

; minimal_rt::register_right
; Function Attrs: nounwind nonlazybind uwtable
define { i64, i64 } @_ZN10minimal_rt14register_right17h579b0e8ea10219dbE(i32 noundef %name) unnamed_addr #2 !dbg !231 {
start:
  %status.dbg.spill = alloca [8 x i8], align 8
  %output.dbg.spill = alloca [8 x i8], align 8
  %input.dbg.spill = alloca [8 x i8], align 8
  %control.dbg.spill = alloca [8 x i8], align 8
  %name.dbg.spill = alloca [4 x i8], align 4
  store i32 %name, ptr %name.dbg.spill, align 4
    #dbg_declare(ptr %name.dbg.spill, !249, !DIExpression(), !257)
; call minimal_rt::start_registers
  call void @_ZN10minimal_rt15start_registers17h209b233ee6533a05E() #9, !dbg !258
; call minimal_rt::put
  call void @_ZN10minimal_rt3put17h95eba74b5b338845E(i64 noundef 16, i32 noundef %name) #9, !dbg !259
; call minimal_rt::Control::new
  %_6 = call noundef i64 @_ZN10minimal_rt7Control3new17h88d76e5546f10a77E(i16 noundef 80) #9, !dbg !260
; call minimal_rt::Control::with_count
  %control = call noundef i64 @_ZN10minimal_rt7Control10with_count17h9ac906a275479745E(i64 noundef %_6, i64 noundef 1) #9, !dbg !260
  store i64 %control, ptr %control.dbg.spill, align 8, !dbg !260
    #dbg_declare(ptr %control.dbg.spill, !252, !DIExpression(), !261)
; call core::cell::UnsafeCell<T>::get
  %_8 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt5INPUT17h14501e6dca7a64c2E) #10, !dbg !261
  %input = ptrtoint ptr %_8 to i64, !dbg !261
  store i64 %input, ptr %input.dbg.spill, align 8, !dbg !261
    #dbg_declare(ptr %input.dbg.spill, !254, !DIExpression(), !262)
; call core::cell::UnsafeCell<T>::get
  %_12 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt6OUTPUT17h25f86f9305e13555E) #10, !dbg !261
  %output = ptrtoint ptr %_12 to i64, !dbg !261
  store i64 %output, ptr %output.dbg.spill, align 8, !dbg !261
    #dbg_declare(ptr %output.dbg.spill, !256, !DIExpression(), !262)
; call minimal_rt::arch::x86_64::hypercall::invoke_hypercall
  %status = call noundef i64 @_ZN10minimal_rt4arch6x86_649hypercall16invoke_hypercall17h7bd0c48cccaeefa1E(i64 noundef %control, i64 noundef %input, i64 noundef %output) #11, !dbg !262
  store i64 %status, ptr %status.dbg.spill, align 8, !dbg !262
    #dbg_declare(ptr %status.dbg.spill, !250, !DIExpression(), !263)
  %_17 = and i64 %status, 65535, !dbg !264
  %_16 = icmp eq i64 %_17, 0, !dbg !265
; call core::bool::<impl bool>::then
  %0 = call { i64, i64 } @"_ZN4core4bool22_$LT$impl$u20$bool$GT$4then17hc23878fb14133c15E"(i1 noundef zeroext %_16) #8, !dbg !266
  %_0.0 = extractvalue { i64, i64 } %0, 0, !dbg !266
  %_0.1 = extractvalue { i64, i64 } %0, 1, !dbg !266
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0, !dbg !267
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1, !dbg !267
  ret { i64, i64 } %2, !dbg !267
}

; minimal_rt::register_right::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef i64 @"_ZN10minimal_rt14register_right28_$u7b$$u7b$closure$u7d$$u7d$17hf7f7f8a23f8218d0E"() unnamed_addr #1 !dbg !268 {
start:
  %_1.dbg.spill = alloca [0 x i8], align 1
    #dbg_declare(ptr %_1.dbg.spill, !274, !DIExpression(), !275)
; call core::cell::UnsafeCell<T>::get
  %_3 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt6OUTPUT17h25f86f9305e13555E) #10, !dbg !276
; call core::ptr::const_ptr::<impl *const T>::read
  %_0 = call noundef i64 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4read17hfbc5dce5a391282cE"(ptr noundef %_3, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_4766798c6f725eb2407de431f312d1ec) #8, !dbg !277
  ret i64 %_0, !dbg !278
}

; minimal_rt::register_wrong
; Function Attrs: nounwind nonlazybind uwtable
define { i64, i64 } @_ZN10minimal_rt14register_wrong17he5e2d4cf49076cb7E(i32 noundef %name) unnamed_addr #2 !dbg !279 {
start:
  %status.dbg.spill = alloca [8 x i8], align 8
  %output.dbg.spill = alloca [8 x i8], align 8
  %input.dbg.spill = alloca [8 x i8], align 8
  %control.dbg.spill = alloca [8 x i8], align 8
  %name.dbg.spill = alloca [4 x i8], align 4
  store i32 %name, ptr %name.dbg.spill, align 4
    #dbg_declare(ptr %name.dbg.spill, !281, !DIExpression(), !289)
; call minimal_rt::start_registers
  call void @_ZN10minimal_rt15start_registers17h209b233ee6533a05E() #9, !dbg !290
; call minimal_rt::put
  call void @_ZN10minimal_rt3put17h95eba74b5b338845E(i64 noundef 16, i32 noundef %name) #9, !dbg !291
; call minimal_rt::Control::new
  %_6 = call noundef i64 @_ZN10minimal_rt7Control3new17h88d76e5546f10a77E(i16 noundef 80) #9, !dbg !292
; call minimal_rt::Control::with_count
  %control = call noundef i64 @_ZN10minimal_rt7Control10with_count17h9ac906a275479745E(i64 noundef %_6, i64 noundef 257) #9, !dbg !292
  store i64 %control, ptr %control.dbg.spill, align 8, !dbg !292
    #dbg_declare(ptr %control.dbg.spill, !284, !DIExpression(), !293)
; call core::cell::UnsafeCell<T>::get
  %_8 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt5INPUT17h14501e6dca7a64c2E) #10, !dbg !293
  %input = ptrtoint ptr %_8 to i64, !dbg !293
  store i64 %input, ptr %input.dbg.spill, align 8, !dbg !293
    #dbg_declare(ptr %input.dbg.spill, !286, !DIExpression(), !294)
; call core::cell::UnsafeCell<T>::get
  %_12 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt6OUTPUT17h25f86f9305e13555E) #10, !dbg !293
  %output = ptrtoint ptr %_12 to i64, !dbg !293
  store i64 %output, ptr %output.dbg.spill, align 8, !dbg !293
    #dbg_declare(ptr %output.dbg.spill, !288, !DIExpression(), !294)
; call minimal_rt::arch::x86_64::hypercall::invoke_hypercall
  %status = call noundef i64 @_ZN10minimal_rt4arch6x86_649hypercall16invoke_hypercall17h7bd0c48cccaeefa1E(i64 noundef %control, i64 noundef %input, i64 noundef %output) #11, !dbg !294
  store i64 %status, ptr %status.dbg.spill, align 8, !dbg !294
    #dbg_declare(ptr %status.dbg.spill, !282, !DIExpression(), !295)
  %_17 = and i64 %status, 65535, !dbg !296
  %_16 = icmp eq i64 %_17, 0, !dbg !297
; call core::bool::<impl bool>::then
  %0 = call { i64, i64 } @"_ZN4core4bool22_$LT$impl$u20$bool$GT$4then17hd77416ad355f52ddE"(i1 noundef zeroext %_16) #8, !dbg !298
  %_0.0 = extractvalue { i64, i64 } %0, 0, !dbg !298
  %_0.1 = extractvalue { i64, i64 } %0, 1, !dbg !298
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0, !dbg !299
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1, !dbg !299
  ret { i64, i64 } %2, !dbg !299
}

; minimal_rt::register_wrong::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef i64 @"_ZN10minimal_rt14register_wrong28_$u7b$$u7b$closure$u7d$$u7d$17h86305f1f5d6ea6caE"() unnamed_addr #1 !dbg !300 {
start:
  %_1.dbg.spill = alloca [0 x i8], align 1
    #dbg_declare(ptr %_1.dbg.spill, !306, !DIExpression(), !307)
; call core::cell::UnsafeCell<T>::get
  %_3 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt6OUTPUT17h25f86f9305e13555E) #10, !dbg !308
; call core::ptr::const_ptr::<impl *const T>::read
  %_0 = call noundef i64 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4read17hfbc5dce5a391282cE"(ptr noundef %_3, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_19ed0dac105b63bc636cbbe8dc94422c) #8, !dbg !309
  ret i64 %_0, !dbg !310
}

; minimal_rt::start_registers
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_ZN10minimal_rt15start_registers17h209b233ee6533a05E() unnamed_addr #2 !dbg !311 {
start:
; call minimal_rt::put
  call void @_ZN10minimal_rt3put17h8b0d50c16eec1e4fE(i64 noundef 0, i64 noundef -1) #9, !dbg !314
; call minimal_rt::put
  call void @_ZN10minimal_rt3put17h95eba74b5b338845E(i64 noundef 8, i32 noundef -2) #9, !dbg !315
; call minimal_rt::put
  call void @_ZN10minimal_rt3put17h95eba74b5b338845E(i64 noundef 12, i32 noundef 0) #9, !dbg !316
  ret void, !dbg !317
}

; minimal_rt::start_protection
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_ZN10minimal_rt16start_protection17h2350af767db708f9E() unnamed_addr #2 !dbg !318 {
start:
; call minimal_rt::put
  call void @_ZN10minimal_rt3put17h8b0d50c16eec1e4fE(i64 noundef 0, i64 noundef -1) #9, !dbg !319
; call minimal_rt::put
  call void @_ZN10minimal_rt3put17h95eba74b5b338845E(i64 noundef 8, i32 noundef 0) #9, !dbg !320
; call minimal_rt::put
  call void @_ZN10minimal_rt3put17h95eba74b5b338845E(i64 noundef 12, i32 noundef 0) #9, !dbg !321
  ret void, !dbg !322
}

; minimal_rt::put
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_ZN10minimal_rt3put17h8b0d50c16eec1e4fE(i64 noundef %offset, i64 noundef %value) unnamed_addr #2 !dbg !323 {
start:
  %value.dbg.spill = alloca [8 x i8], align 8
  %offset.dbg.spill = alloca [8 x i8], align 8
  store i64 %offset, ptr %offset.dbg.spill, align 8
    #dbg_declare(ptr %offset.dbg.spill, !327, !DIExpression(), !329)
  store i64 %value, ptr %value.dbg.spill, align 8
    #dbg_declare(ptr %value.dbg.spill, !328, !DIExpression(), !330)
; call core::cell::UnsafeCell<T>::get
  %_6 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt5INPUT17h14501e6dca7a64c2E) #10, !dbg !331
; call core::ptr::mut_ptr::<impl *mut T>::add
  %_4 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hf08890a0a064846eE"(ptr noundef %_6, i64 noundef %offset, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_9c95f70770dcdbad900b4e6a361014d6) #10, !dbg !332
; call core::ptr::mut_ptr::<impl *mut T>::cast
  %_3 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17h266425ee57e3f9a6E"(ptr noundef %_4) #10, !dbg !333
; call core::ptr::mut_ptr::<impl *mut T>::write
  call void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h3d9f4b319ed6f64fE"(ptr noundef %_3, i64 noundef %value, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_db3008a5ee5e353efc2d60b590d7b810) #10, !dbg !334
  ret void, !dbg !335
}

; minimal_rt::put
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_ZN10minimal_rt3put17h95eba74b5b338845E(i64 noundef %offset, i32 noundef %value) unnamed_addr #2 !dbg !336 {
start:
  %value.dbg.spill = alloca [4 x i8], align 4
  %offset.dbg.spill = alloca [8 x i8], align 8
  store i64 %offset, ptr %offset.dbg.spill, align 8
    #dbg_declare(ptr %offset.dbg.spill, !340, !DIExpression(), !344)
  store i32 %value, ptr %value.dbg.spill, align 4
    #dbg_declare(ptr %value.dbg.spill, !341, !DIExpression(), !345)
; call core::cell::UnsafeCell<T>::get
  %_6 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 @_ZN10minimal_rt5INPUT17h14501e6dca7a64c2E) #10, !dbg !346
; call core::ptr::mut_ptr::<impl *mut T>::add
  %_4 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hf08890a0a064846eE"(ptr noundef %_6, i64 noundef %offset, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_9c95f70770dcdbad900b4e6a361014d6) #10, !dbg !347
; call core::ptr::mut_ptr::<impl *mut T>::cast
  %_3 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17hca117cfeba80bd08E"(ptr noundef %_4) #10, !dbg !348
; call core::ptr::mut_ptr::<impl *mut T>::write
  call void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17hc5fd537b70f103b3E"(ptr noundef %_3, i32 noundef %value, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_db3008a5ee5e353efc2d60b590d7b810) #10, !dbg !349
  ret void, !dbg !350
}

; minimal_rt::arch::x86_64::hypercall::invoke_hypercall
; Function Attrs: noinline nounwind nonlazybind uwtable
define noundef i64 @_ZN10minimal_rt4arch6x86_649hypercall16invoke_hypercall17h7bd0c48cccaeefa1E(i64 noundef %control, i64 noundef %input, i64 noundef %output) unnamed_addr #3 !dbg !351 {
start:
  %output.dbg.spill = alloca [8 x i8], align 8
  %input.dbg.spill = alloca [8 x i8], align 8
  %control.dbg.spill = alloca [8 x i8], align 8
  store i64 %control, ptr %control.dbg.spill, align 8
    #dbg_declare(ptr %control.dbg.spill, !358, !DIExpression(), !361)
  store i64 %input, ptr %input.dbg.spill, align 8
    #dbg_declare(ptr %input.dbg.spill, !359, !DIExpression(), !362)
  store i64 %output, ptr %output.dbg.spill, align 8
    #dbg_declare(ptr %output.dbg.spill, !360, !DIExpression(), !363)
  %_0 = call noundef i64 @trampoline(i64 noundef %control, i64 noundef %input, i64 noundef %output) #9, !dbg !364
  ret i64 %_0, !dbg !365
}

; minimal_rt::Control::with_count
; Function Attrs: nounwind nonlazybind uwtable
define internal noundef i64 @_ZN10minimal_rt7Control10with_count17h9ac906a275479745E(i64 noundef %self, i64 noundef %count) unnamed_addr #2 !dbg !366 {
start:
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store i64 %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !371, !DIExpression(), !373)
  store i64 %count, ptr %count.dbg.spill, align 8
    #dbg_declare(ptr %count.dbg.spill, !372, !DIExpression(), !374)
  %_3 = icmp ult i64 %count, 4096, !dbg !375
  %0 = call i1 @llvm.expect.i1(i1 %_3, i1 true), !dbg !375
  br i1 %0, label %bb1, label %bb2, !dbg !375

bb2:                                              ; preds = %start
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) @alloc_1143b1527a6604f43e955ad5c76ef15d, i64 noundef 30, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_97b1fd65d0e124872cebdf2137e62bcb) #12, !dbg !376
  unreachable, !dbg !376

bb1:                                              ; preds = %start
  %_7 = shl i64 %count, 32, !dbg !377
  %_5 = or i64 %self, %_7, !dbg !378
  ret i64 %_5, !dbg !379
}

; minimal_rt::Control::new
; Function Attrs: nounwind nonlazybind uwtable
define internal noundef i64 @_ZN10minimal_rt7Control3new17h88d76e5546f10a77E(i16 noundef %code) unnamed_addr #2 !dbg !380 {
start:
  %code.dbg.spill = alloca [2 x i8], align 2
  store i16 %code, ptr %code.dbg.spill, align 2
    #dbg_declare(ptr %code.dbg.spill, !386, !DIExpression(), !387)
  %_2 = zext i16 %code to i64, !dbg !388
  ret i64 %_2, !dbg !389
}

; core::cmp::Ord::min
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef i64 @_ZN4core3cmp3Ord3min17h0f799e5609fd7b96E(i64 noundef %0, i64 noundef %1) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !390 {
start:
  %2 = alloca [16 x i8], align 8
  %_6 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %other = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  store i64 %0, ptr %self, align 8
  store i64 %1, ptr %other, align 8
    #dbg_declare(ptr %self, !393, !DIExpression(), !397)
    #dbg_declare(ptr %other, !394, !DIExpression(), !398)
  store i8 1, ptr %_6, align 1, !dbg !399
; call <u64 as core::cmp::PartialOrd>::lt
  %_3 = call noundef zeroext i1 @_RNvXs12_NtNtCsgEmfK2I1SDS_4core3cmp5implsyNtB8_10PartialOrd2lt(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %other, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %self) #10, !dbg !399
  br label %bb1, !dbg !399

bb1:                                              ; preds = %start
  br i1 %_3, label %bb2, label %bb3, !dbg !399

bb3:                                              ; preds = %bb1
  store i8 0, ptr %_6, align 1, !dbg !400
  %3 = load i64, ptr %self, align 8, !dbg !400, !noundef !19
  store i64 %3, ptr %_0, align 8, !dbg !400
  br label %bb4, !dbg !401

bb2:                                              ; preds = %bb1
  %4 = load i64, ptr %other, align 8, !dbg !402, !noundef !19
  store i64 %4, ptr %_0, align 8, !dbg !402
  br label %bb4, !dbg !401

bb4:                                              ; preds = %bb2, %bb3
  %5 = load i64, ptr %_0, align 8, !dbg !403, !noundef !19
  ret i64 %5, !dbg !403

bb5:                                              ; No predecessors!
  br label %bb8, !dbg !401

bb8:                                              ; preds = %bb5
  %6 = load i8, ptr %_6, align 1, !dbg !401, !range !404, !noundef !19
  %7 = trunc nuw i8 %6 to i1, !dbg !401
  br i1 %7, label %bb7, label %bb6, !dbg !401

bb6:                                              ; preds = %bb7, %bb8
  %8 = load ptr, ptr %2, align 8, !dbg !405, !noundef !19
  %9 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !405
  %10 = load i32, ptr %9, align 8, !dbg !405, !noundef !19
  call void @llvm.lifetime.end.p0(ptr %2), !dbg !405
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0, !dbg !405
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1, !dbg !405
  resume { ptr, i32 } %12, !dbg !405

bb7:                                              ; preds = %bb8
  br label %bb6, !dbg !401
}

; core::ptr::mut_ptr::<impl *mut T>::add
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hf08890a0a064846eE"(ptr noundef %self, i64 noundef %count, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #0 !dbg !406 {
start:
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !414, !DIExpression(), !416)
  store i64 %count, ptr %count.dbg.spill, align 8
    #dbg_declare(ptr %count.dbg.spill, !415, !DIExpression(), !417)
  %_0 = getelementptr inbounds nuw i8, ptr %self, i64 %count, !dbg !418
  ret ptr %_0, !dbg !419
}

; core::ptr::mut_ptr::<impl *mut T>::cast
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17h266425ee57e3f9a6E"(ptr noundef %self) unnamed_addr #0 !dbg !420 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !425, !DIExpression(), !428)
  ret ptr %self, !dbg !429
}

; core::ptr::mut_ptr::<impl *mut T>::cast
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17hca117cfeba80bd08E"(ptr noundef %self) unnamed_addr #0 !dbg !430 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !435, !DIExpression(), !438)
  ret ptr %self, !dbg !439
}

; core::ptr::mut_ptr::<impl *mut T>::write
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h3d9f4b319ed6f64fE"(ptr noundef %self, i64 noundef %val, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #0 !dbg !440 {
start:
  %val.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !444, !DIExpression(), !446)
    #dbg_declare(ptr %self.dbg.spill, !447, !DIExpression(), !451)
  store i64 %val, ptr %val.dbg.spill, align 8
    #dbg_declare(ptr %val.dbg.spill, !445, !DIExpression(), !453)
  store i64 %val, ptr %self, align 8, !dbg !454
  ret void, !dbg !455
}

; core::ptr::mut_ptr::<impl *mut T>::write
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17hc5fd537b70f103b3E"(ptr noundef %self, i32 noundef %val, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #0 !dbg !456 {
start:
  %val.dbg.spill = alloca [4 x i8], align 4
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !460, !DIExpression(), !462)
    #dbg_declare(ptr %self.dbg.spill, !463, !DIExpression(), !466)
  store i32 %val, ptr %val.dbg.spill, align 4
    #dbg_declare(ptr %val.dbg.spill, !461, !DIExpression(), !468)
  store i32 %val, ptr %self, align 4, !dbg !469
  ret void, !dbg !470
}

; core::ptr::const_ptr::<impl *const T>::read
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef i64 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4read17hfbc5dce5a391282cE"(ptr noundef %self, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #1 !dbg !471 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !479, !DIExpression(), !480)
    #dbg_declare(ptr %self.dbg.spill, !481, !DIExpression(), !484)
  %_0 = load i64, ptr %self, align 8, !dbg !486, !noundef !19
  ret i64 %_0, !dbg !487
}

; core::bool::<impl bool>::then
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @"_ZN4core4bool22_$LT$impl$u20$bool$GT$4then17hc23878fb14133c15E"(i1 noundef zeroext %self) unnamed_addr #1 !dbg !488 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [1 x i8], align 1
  %_0 = alloca [16 x i8], align 8
  %0 = zext i1 %self to i8
  store i8 %0, ptr %self.dbg.spill, align 1
    #dbg_declare(ptr %self.dbg.spill, !495, !DIExpression(), !499)
    #dbg_declare(ptr %f.dbg.spill, !496, !DIExpression(), !500)
  br i1 %self, label %bb1, label %bb3, !dbg !501

bb3:                                              ; preds = %start
  store i64 0, ptr %_0, align 8, !dbg !502
  br label %bb4, !dbg !503

bb1:                                              ; preds = %start
; call minimal_rt::register_right::{{closure}}
  %_3 = call noundef i64 @"_ZN10minimal_rt14register_right28_$u7b$$u7b$closure$u7d$$u7d$17hf7f7f8a23f8218d0E"() #8, !dbg !504
  %1 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !505
  store i64 %_3, ptr %1, align 8, !dbg !505
  store i64 1, ptr %_0, align 8, !dbg !505
  br label %bb4, !dbg !506

bb4:                                              ; preds = %bb1, %bb3
  %2 = load i64, ptr %_0, align 8, !dbg !507, !range !169, !noundef !19
  %3 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !507
  %4 = load i64, ptr %3, align 8, !dbg !507
  %5 = insertvalue { i64, i64 } poison, i64 %2, 0, !dbg !507
  %6 = insertvalue { i64, i64 } %5, i64 %4, 1, !dbg !507
  ret { i64, i64 } %6, !dbg !507
}

; core::bool::<impl bool>::then
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @"_ZN4core4bool22_$LT$impl$u20$bool$GT$4then17hd77416ad355f52ddE"(i1 noundef zeroext %self) unnamed_addr #1 !dbg !508 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [1 x i8], align 1
  %_0 = alloca [16 x i8], align 8
  %0 = zext i1 %self to i8
  store i8 %0, ptr %self.dbg.spill, align 1
    #dbg_declare(ptr %self.dbg.spill, !512, !DIExpression(), !516)
    #dbg_declare(ptr %f.dbg.spill, !513, !DIExpression(), !517)
  br i1 %self, label %bb1, label %bb3, !dbg !518

bb3:                                              ; preds = %start
  store i64 0, ptr %_0, align 8, !dbg !519
  br label %bb4, !dbg !520

bb1:                                              ; preds = %start
; call minimal_rt::register_wrong::{{closure}}
  %_3 = call noundef i64 @"_ZN10minimal_rt14register_wrong28_$u7b$$u7b$closure$u7d$$u7d$17h86305f1f5d6ea6caE"() #8, !dbg !521
  %1 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !522
  store i64 %_3, ptr %1, align 8, !dbg !522
  store i64 1, ptr %_0, align 8, !dbg !522
  br label %bb4, !dbg !523

bb4:                                              ; preds = %bb1, %bb3
  %2 = load i64, ptr %_0, align 8, !dbg !524, !range !169, !noundef !19
  %3 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !524
  %4 = load i64, ptr %3, align 8, !dbg !524
  %5 = insertvalue { i64, i64 } poison, i64 %2, 0, !dbg !524
  %6 = insertvalue { i64, i64 } %5, i64 %4, 1, !dbg !524
  ret { i64, i64 } %6, !dbg !524
}

; core::cell::UnsafeCell<T>::get
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E"(ptr noundef nonnull align 1 %self) unnamed_addr #0 !dbg !525 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !533, !DIExpression(), !534)
  ret ptr %self, !dbg !535
}

; core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h89a53f8eca6138feE"(ptr noalias noundef align 8 dereferenceable(16) %self) unnamed_addr #1 !dbg !536 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !555, !DIExpression(), !558)
; call <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
  %0 = call { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h4211a0668972468eE"(ptr noalias noundef align 8 dereferenceable(16) %self) #8, !dbg !559
  %_0.0 = extractvalue { i64, i64 } %0, 0, !dbg !559
  %_0.1 = extractvalue { i64, i64 } %0, 1, !dbg !559
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0, !dbg !560
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1, !dbg !560
  ret { i64, i64 } %2, !dbg !560
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hf326649e2e143944E"(i64 noundef %self.0, i64 noundef %self.1) unnamed_addr #1 !dbg !561 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store i64 %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !569, !DIExpression(), !572)
  %1 = insertvalue { i64, i64 } poison, i64 %self.0, 0, !dbg !573
  %2 = insertvalue { i64, i64 } %1, i64 %self.1, 1, !dbg !573
  ret { i64, i64 } %2, !dbg !573
}

; <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h4211a0668972468eE"(ptr noalias noundef align 8 dereferenceable(16) %self) unnamed_addr #1 !dbg !574 {
start:
  %old.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !577, !DIExpression(), !580)
  %_4 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !581
; call <usize as core::cmp::PartialOrd>::lt
  %_2 = call noundef zeroext i1 @_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %self, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %_4) #10, !dbg !582
  br i1 %_2, label %bb2, label %bb4, !dbg !582

bb4:                                              ; preds = %start
  store i64 0, ptr %_0, align 8, !dbg !583
  br label %bb5, !dbg !584

bb2:                                              ; preds = %start
  %old = load i64, ptr %self, align 8, !dbg !585, !noundef !19
  store i64 %old, ptr %old.dbg.spill, align 8, !dbg !585
    #dbg_declare(ptr %old.dbg.spill, !578, !DIExpression(), !586)
; call <usize as core::iter::range::Step>::forward_unchecked
  %_6 = call noundef i64 @_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked(i64 noundef %old, i64 noundef 1) #8, !dbg !587
  store i64 %_6, ptr %self, align 8, !dbg !588
  %0 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !589
  store i64 %old, ptr %0, align 8, !dbg !589
  store i64 1, ptr %_0, align 8, !dbg !589
  br label %bb5, !dbg !584

bb5:                                              ; preds = %bb2, %bb4
  %1 = load i64, ptr %_0, align 8, !dbg !590, !range !169, !noundef !19
  %2 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !590
  %3 = load i64, ptr %2, align 8, !dbg !590
  %4 = insertvalue { i64, i64 } poison, i64 %1, 0, !dbg !590
  %5 = insertvalue { i64, i64 } %4, i64 %3, 1, !dbg !590
  ret { i64, i64 } %5, !dbg !590
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

; Function Attrs: nounwind nonlazybind uwtable
declare noundef i64 @trampoline(i64 noundef, i64 noundef, i64 noundef) unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare i1 @llvm.expect.i1(i1, i1) #5

; core::panicking::panic
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance), i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #6

; Function Attrs: nonlazybind
declare i32 @rust_eh_personality(...) unnamed_addr #7

attributes #0 = { alwaysinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #6 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nonlazybind "target-cpu"="x86-64" }
attributes #8 = { inlinehint nounwind }
attributes #9 = { nounwind }
attributes #10 = { alwaysinline nounwind }
attributes #11 = { noinline nounwind }
attributes #12 = { noinline noreturn nounwind }

!llvm.module.flags = !{!22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.dbg.cu = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "INPUT", linkageName: "_ZN10minimal_rt5INPUT17h14501e6dca7a64c2E", scope: !2, file: !3, line: 28, type: !4, isLocal: true, isDefinition: true, align: 32768)
!2 = !DINamespace(name: "minimal_rt", scope: null)
!3 = !DIFile(filename: "openhcl.rs", directory: ".", checksumkind: CSK_MD5, checksum: "14baf93a18a5b0265cc73a31aecb6340")
!4 = !DICompositeType(tag: DW_TAG_structure_type, name: "Page", scope: !2, file: !5, size: 32768, align: 32768, flags: DIFlagPublic, elements: !6, templateParams: !19, identifier: "494351cf8d36a015ae394f11fb56b388")
!5 = !DIFile(filename: "<unknown>", directory: "")
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !4, file: !5, baseType: !8, size: 32768, align: 8, flags: DIFlagPrivate)
!8 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeCell<[u8; 4096]>", scope: !9, file: !5, size: 32768, align: 8, flags: DIFlagPublic, elements: !11, templateParams: !17, identifier: "fbc13574a5e3247f27936f10d8c4348b")
!9 = !DINamespace(name: "cell", scope: !10)
!10 = !DINamespace(name: "core", scope: null)
!11 = !{!12}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, file: !5, baseType: !13, size: 32768, align: 8, flags: DIFlagPrivate)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 32768, align: 8, elements: !15)
!14 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!15 = !{!16}
!16 = !DISubrange(count: 4096, lowerBound: 0)
!17 = !{!18}
!18 = !DITemplateTypeParameter(name: "T", type: !13)
!19 = !{}
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "OUTPUT", linkageName: "_ZN10minimal_rt6OUTPUT17h25f86f9305e13555E", scope: !2, file: !3, line: 29, type: !4, isLocal: true, isDefinition: true, align: 32768)
!22 = !{i32 8, !"PIC Level", i32 2}
!23 = !{i32 2, !"RtLibUseGOT", i32 1}
!24 = !{i32 7, !"Dwarf Version", i32 4}
!25 = !{i32 2, !"Debug Info Version", i32 3}
!26 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!27 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !28, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !29, splitDebugInlining: false, nameTableKind: None)
!28 = !DIFile(filename: "openhcl.rs/@/minimal_rt.a4d4f43158b16366-cgu.0", directory: ".")
!29 = !{!0, !20}
!30 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXs12_NtNtCsgEmfK2I1SDS_4core3cmp5implsyNtB8_10PartialOrd2lt", scope: !32, file: !31, line: 1916, type: !35, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !40)
!31 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!32 = !DINamespace(name: "{impl#66}", scope: !33)
!33 = !DINamespace(name: "impls", scope: !34)
!34 = !DINamespace(name: "cmp", scope: !10)
!35 = !DISubroutineType(types: !36)
!36 = !{!37, !38, !38}
!37 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&u64", baseType: !39, size: 64, align: 64, dwarfAddressSpace: 0)
!39 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!40 = !{!41, !42}
!41 = !DILocalVariable(name: "self", arg: 1, scope: !30, file: !31, line: 1916, type: !38)
!42 = !DILocalVariable(name: "other", arg: 2, scope: !30, file: !31, line: 1916, type: !38)
!43 = !DILocation(line: 1916, column: 19, scope: !30)
!44 = !DILocation(line: 1916, column: 26, scope: !30)
!45 = !DILocation(line: 1916, column: 50, scope: !30)
!46 = !DILocation(line: 1916, column: 59, scope: !30)
!47 = !DILocation(line: 1916, column: 67, scope: !30)
!48 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !50, file: !49, line: 211, type: !53, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !56)
!49 = !DIFile(filename: "library/core/src/iter/range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e302cc3146df1591d87c4742d277fd2d")
!50 = !DINamespace(name: "{impl#43}", scope: !51)
!51 = !DINamespace(name: "range", scope: !52)
!52 = !DINamespace(name: "iter", scope: !10)
!53 = !DISubroutineType(types: !54)
!54 = !{!55, !55, !55}
!55 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!56 = !{!57, !58}
!57 = !DILocalVariable(name: "start", arg: 1, scope: !48, file: !49, line: 211, type: !55)
!58 = !DILocalVariable(name: "n", arg: 2, scope: !48, file: !49, line: 211, type: !55)
!59 = !DILocation(line: 211, column: 37, scope: !48)
!60 = !DILocalVariable(name: "self", arg: 1, scope: !61, file: !62, line: 832, type: !55)
!61 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !63, file: !62, line: 832, type: !65, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !97)
!62 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!63 = !DINamespace(name: "{impl#11}", scope: !64)
!64 = !DINamespace(name: "num", scope: !10)
!65 = !DISubroutineType(types: !66)
!66 = !{!55, !55, !55, !67}
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !68, size: 64, align: 64, dwarfAddressSpace: 0)
!68 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !69, file: !5, size: 192, align: 64, flags: DIFlagPublic, elements: !71, templateParams: !19, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!69 = !DINamespace(name: "location", scope: !70)
!70 = !DINamespace(name: "panic", scope: !10)
!71 = !{!72, !85, !87, !88}
!72 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !68, file: !5, baseType: !73, size: 128, align: 64, flags: DIFlagPrivate)
!73 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !74, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !76, templateParams: !83, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!74 = !DINamespace(name: "non_null", scope: !75)
!75 = !DINamespace(name: "ptr", scope: !10)
!76 = !{!77}
!77 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !73, file: !5, baseType: !78, size: 128, align: 64, flags: DIFlagPrivate)
!78 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !5, size: 128, align: 64, elements: !79, templateParams: !19, identifier: "238a44609877474087c05adf26cd41fa")
!79 = !{!80, !82}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !78, file: !5, baseType: !81, size: 64, align: 64)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !78, file: !5, baseType: !55, size: 64, align: 64, offset: 64)
!83 = !{!84}
!84 = !DITemplateTypeParameter(name: "T", type: !14)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !68, file: !5, baseType: !86, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!86 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !68, file: !5, baseType: !86, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !68, file: !5, baseType: !89, align: 8, offset: 192, flags: DIFlagPrivate)
!89 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !90, file: !5, align: 8, flags: DIFlagPublic, elements: !19, templateParams: !91, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!90 = !DINamespace(name: "marker", scope: !10)
!91 = !{!92}
!92 = !DITemplateTypeParameter(name: "T", type: !93)
!93 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !5, size: 128, align: 64, elements: !94, templateParams: !19, identifier: "9277eecd40495f85161460476aacc992")
!94 = !{!95, !96}
!95 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !93, file: !5, baseType: !81, size: 64, align: 64)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !93, file: !5, baseType: !55, size: 64, align: 64, offset: 64)
!97 = !{!60, !98}
!98 = !DILocalVariable(name: "rhs", arg: 2, scope: !61, file: !62, line: 832, type: !55)
!99 = !DILocation(line: 832, column: 43, scope: !61, inlinedAt: !100)
!100 = !DILocation(line: 213, column: 28, scope: !48)
!101 = !DILocation(line: 211, column: 50, scope: !48)
!102 = !DILocation(line: 832, column: 49, scope: !61, inlinedAt: !100)
!103 = !DILocation(line: 77, column: 35, scope: !104, inlinedAt: !100)
!104 = !DILexicalBlockFile(scope: !61, file: !105, discriminator: 0)
!105 = !DIFile(filename: "library/core/src/ub_checks.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8a26eb599fa825194a3e796d4688d4db")
!106 = !DILocation(line: 844, column: 17, scope: !61, inlinedAt: !100)
!107 = !DILocation(line: 214, column: 10, scope: !48)
!108 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !109, file: !31, line: 1916, type: !110, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !113)
!109 = !DINamespace(name: "{impl#58}", scope: !33)
!110 = !DISubroutineType(types: !111)
!111 = !{!37, !112, !112}
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !55, size: 64, align: 64, dwarfAddressSpace: 0)
!113 = !{!114, !115}
!114 = !DILocalVariable(name: "self", arg: 1, scope: !108, file: !31, line: 1916, type: !112)
!115 = !DILocalVariable(name: "other", arg: 2, scope: !108, file: !31, line: 1916, type: !112)
!116 = !DILocation(line: 1916, column: 19, scope: !108)
!117 = !DILocation(line: 1916, column: 26, scope: !108)
!118 = !DILocation(line: 1916, column: 50, scope: !108)
!119 = !DILocation(line: 1916, column: 59, scope: !108)
!120 = !DILocation(line: 1916, column: 67, scope: !108)
!121 = distinct !DISubprogram(name: "protect_right", linkageName: "_ZN10minimal_rt13protect_right17h105a72c93f4db0c6E", scope: !2, file: !3, line: 69, type: !122, scopeLine: 69, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !124)
!122 = !DISubroutineType(types: !123)
!123 = !{!39, !39, !39}
!124 = !{!125, !126, !127, !129, !131, !141, !143, !145, !150, !152}
!125 = !DILocalVariable(name: "first", arg: 1, scope: !121, file: !3, line: 69, type: !39)
!126 = !DILocalVariable(name: "end", arg: 2, scope: !121, file: !3, line: 69, type: !39)
!127 = !DILocalVariable(name: "page", scope: !128, file: !3, line: 70, type: !39, align: 64)
!128 = distinct !DILexicalBlock(scope: !121, file: !3, line: 70, column: 5)
!129 = !DILocalVariable(name: "count", scope: !130, file: !3, line: 72, type: !39, align: 64)
!130 = distinct !DILexicalBlock(scope: !128, file: !3, line: 72, column: 9)
!131 = !DILocalVariable(name: "iter", scope: !132, file: !3, line: 74, type: !133, align: 64)
!132 = distinct !DILexicalBlock(scope: !130, file: !3, line: 74, column: 9)
!133 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !134, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !136, templateParams: !139, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!134 = !DINamespace(name: "range", scope: !135)
!135 = !DINamespace(name: "ops", scope: !10)
!136 = !{!137, !138}
!137 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !133, file: !5, baseType: !55, size: 64, align: 64, flags: DIFlagPublic)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !133, file: !5, baseType: !55, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!139 = !{!140}
!140 = !DITemplateTypeParameter(name: "Idx", type: !55)
!141 = !DILocalVariable(name: "i", scope: !142, file: !3, line: 74, type: !55, align: 64)
!142 = distinct !DILexicalBlock(scope: !132, file: !3, line: 74, column: 9)
!143 = !DILocalVariable(name: "status", scope: !144, file: !3, line: 77, type: !39, align: 64)
!144 = distinct !DILexicalBlock(scope: !130, file: !3, line: 77, column: 9)
!145 = !DILocalVariable(name: "control", scope: !146, file: !3, line: 77, type: !147, align: 64)
!146 = distinct !DILexicalBlock(scope: !130, file: !3, line: 56, column: 9)
!147 = !DICompositeType(tag: DW_TAG_structure_type, name: "Control", scope: !2, file: !5, size: 64, align: 64, flags: DIFlagPrivate, elements: !148, templateParams: !19, identifier: "c94294743d6fb0c4b3ad6923d1eef7ab")
!148 = !{!149}
!149 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !147, file: !5, baseType: !39, size: 64, align: 64, flags: DIFlagPrivate)
!150 = !DILocalVariable(name: "input", scope: !151, file: !3, line: 77, type: !39, align: 64)
!151 = distinct !DILexicalBlock(scope: !146, file: !3, line: 57, column: 9)
!152 = !DILocalVariable(name: "output", scope: !151, file: !3, line: 77, type: !39, align: 64)
!153 = !DILocation(line: 77, column: 13, scope: !144)
!154 = !DILocation(line: 69, column: 22, scope: !121)
!155 = !DILocation(line: 70, column: 9, scope: !128)
!156 = !DILocation(line: 69, column: 34, scope: !121)
!157 = !DILocation(line: 74, column: 18, scope: !132)
!158 = !DILocation(line: 71, column: 5, scope: !128)
!159 = !DILocation(line: 71, column: 11, scope: !128)
!160 = !DILocation(line: 83, column: 5, scope: !128)
!161 = !DILocation(line: 84, column: 2, scope: !121)
!162 = !DILocation(line: 72, column: 28, scope: !128)
!163 = !DILocation(line: 72, column: 21, scope: !128)
!164 = !DILocation(line: 72, column: 34, scope: !128)
!165 = !DILocation(line: 72, column: 13, scope: !130)
!166 = !DILocation(line: 73, column: 9, scope: !130)
!167 = !DILocation(line: 74, column: 18, scope: !130)
!168 = !DILocation(line: 74, column: 9, scope: !132)
!169 = !{i64 0, i64 2}
!170 = !DILocation(line: 74, column: 13, scope: !132)
!171 = !DILocation(line: 74, column: 13, scope: !142)
!172 = !DILocation(line: 75, column: 26, scope: !142)
!173 = !DILocation(line: 75, column: 17, scope: !142)
!174 = !DILocation(line: 75, column: 33, scope: !142)
!175 = !DILocation(line: 75, column: 13, scope: !142)
!176 = !DILocation(line: 76, column: 9, scope: !132)
!177 = !DILocation(line: 76, column: 9, scope: !130)
!178 = !DILocation(line: 77, column: 22, scope: !130)
!179 = !DILocation(line: 77, column: 22, scope: !146)
!180 = !DILocation(line: 77, column: 22, scope: !151)
!181 = !DILocation(line: 78, column: 12, scope: !144)
!182 = !DILocation(line: 81, column: 9, scope: !144)
!183 = distinct !DISubprogram(name: "protect_wrong", linkageName: "_ZN10minimal_rt13protect_wrong17hdfa47aa705f825b7E", scope: !2, file: !3, line: 86, type: !122, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !184)
!184 = !{!185, !186, !187, !189, !191, !193, !195, !197, !199, !201}
!185 = !DILocalVariable(name: "first", arg: 1, scope: !183, file: !3, line: 86, type: !39)
!186 = !DILocalVariable(name: "end", arg: 2, scope: !183, file: !3, line: 86, type: !39)
!187 = !DILocalVariable(name: "page", scope: !188, file: !3, line: 87, type: !39, align: 64)
!188 = distinct !DILexicalBlock(scope: !183, file: !3, line: 87, column: 5)
!189 = !DILocalVariable(name: "count", scope: !190, file: !3, line: 89, type: !39, align: 64)
!190 = distinct !DILexicalBlock(scope: !188, file: !3, line: 89, column: 9)
!191 = !DILocalVariable(name: "iter", scope: !192, file: !3, line: 91, type: !133, align: 64)
!192 = distinct !DILexicalBlock(scope: !190, file: !3, line: 91, column: 9)
!193 = !DILocalVariable(name: "i", scope: !194, file: !3, line: 91, type: !55, align: 64)
!194 = distinct !DILexicalBlock(scope: !192, file: !3, line: 91, column: 9)
!195 = !DILocalVariable(name: "status", scope: !196, file: !3, line: 94, type: !39, align: 64)
!196 = distinct !DILexicalBlock(scope: !190, file: !3, line: 94, column: 9)
!197 = !DILocalVariable(name: "control", scope: !198, file: !3, line: 94, type: !147, align: 64)
!198 = distinct !DILexicalBlock(scope: !190, file: !3, line: 56, column: 9)
!199 = !DILocalVariable(name: "input", scope: !200, file: !3, line: 94, type: !39, align: 64)
!200 = distinct !DILexicalBlock(scope: !198, file: !3, line: 57, column: 9)
!201 = !DILocalVariable(name: "output", scope: !200, file: !3, line: 94, type: !39, align: 64)
!202 = !DILocation(line: 94, column: 13, scope: !196)
!203 = !DILocation(line: 86, column: 22, scope: !183)
!204 = !DILocation(line: 87, column: 9, scope: !188)
!205 = !DILocation(line: 86, column: 34, scope: !183)
!206 = !DILocation(line: 91, column: 18, scope: !192)
!207 = !DILocation(line: 88, column: 5, scope: !188)
!208 = !DILocation(line: 88, column: 11, scope: !188)
!209 = !DILocation(line: 100, column: 5, scope: !188)
!210 = !DILocation(line: 101, column: 2, scope: !183)
!211 = !DILocation(line: 89, column: 28, scope: !188)
!212 = !DILocation(line: 89, column: 21, scope: !188)
!213 = !DILocation(line: 89, column: 34, scope: !188)
!214 = !DILocation(line: 89, column: 13, scope: !190)
!215 = !DILocation(line: 90, column: 9, scope: !190)
!216 = !DILocation(line: 91, column: 18, scope: !190)
!217 = !DILocation(line: 91, column: 9, scope: !192)
!218 = !DILocation(line: 91, column: 13, scope: !192)
!219 = !DILocation(line: 91, column: 13, scope: !194)
!220 = !DILocation(line: 92, column: 26, scope: !194)
!221 = !DILocation(line: 92, column: 17, scope: !194)
!222 = !DILocation(line: 92, column: 33, scope: !194)
!223 = !DILocation(line: 92, column: 13, scope: !194)
!224 = !DILocation(line: 93, column: 9, scope: !192)
!225 = !DILocation(line: 93, column: 9, scope: !190)
!226 = !DILocation(line: 94, column: 22, scope: !190)
!227 = !DILocation(line: 94, column: 22, scope: !198)
!228 = !DILocation(line: 94, column: 22, scope: !200)
!229 = !DILocation(line: 95, column: 12, scope: !196)
!230 = !DILocation(line: 98, column: 9, scope: !196)
!231 = distinct !DISubprogram(name: "register_right", linkageName: "_ZN10minimal_rt14register_right17h579b0e8ea10219dbE", scope: !2, file: !3, line: 110, type: !232, scopeLine: 110, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !248)
!232 = !DISubroutineType(types: !233)
!233 = !{!234, !86}
!234 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<u64>", scope: !235, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !236, templateParams: !19, identifier: "5df48e78344d287b1aa2beff979690a1")
!235 = !DINamespace(name: "option", scope: !10)
!236 = !{!237}
!237 = !DICompositeType(tag: DW_TAG_variant_part, scope: !234, file: !5, size: 128, align: 64, elements: !238, templateParams: !19, identifier: "da17d114a1834722a5f601c2025b5dcb", discriminator: !247)
!238 = !{!239, !243}
!239 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !237, file: !5, baseType: !240, size: 128, align: 64, extraData: i64 0)
!240 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !234, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !19, templateParams: !241, identifier: "256b60841e0fc6362895d4ec6d413175")
!241 = !{!242}
!242 = !DITemplateTypeParameter(name: "T", type: !39)
!243 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !237, file: !5, baseType: !244, size: 128, align: 64, extraData: i64 1)
!244 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !234, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !245, templateParams: !241, identifier: "3208af99933a2c8c23fde6905b1cbd11")
!245 = !{!246}
!246 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !244, file: !5, baseType: !39, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!247 = !DIDerivedType(tag: DW_TAG_member, scope: !234, file: !5, baseType: !39, size: 64, align: 64, flags: DIFlagArtificial)
!248 = !{!249, !250, !252, !254, !256}
!249 = !DILocalVariable(name: "name", arg: 1, scope: !231, file: !3, line: 110, type: !86)
!250 = !DILocalVariable(name: "status", scope: !251, file: !3, line: 113, type: !39, align: 64)
!251 = distinct !DILexicalBlock(scope: !231, file: !3, line: 113, column: 5)
!252 = !DILocalVariable(name: "control", scope: !253, file: !3, line: 113, type: !147, align: 64)
!253 = distinct !DILexicalBlock(scope: !231, file: !3, line: 56, column: 9)
!254 = !DILocalVariable(name: "input", scope: !255, file: !3, line: 113, type: !39, align: 64)
!255 = distinct !DILexicalBlock(scope: !253, file: !3, line: 57, column: 9)
!256 = !DILocalVariable(name: "output", scope: !255, file: !3, line: 113, type: !39, align: 64)
!257 = !DILocation(line: 110, column: 23, scope: !231)
!258 = !DILocation(line: 111, column: 5, scope: !231)
!259 = !DILocation(line: 112, column: 5, scope: !231)
!260 = !DILocation(line: 113, column: 18, scope: !231)
!261 = !DILocation(line: 113, column: 18, scope: !253)
!262 = !DILocation(line: 113, column: 18, scope: !255)
!263 = !DILocation(line: 113, column: 9, scope: !251)
!264 = !DILocation(line: 114, column: 6, scope: !251)
!265 = !DILocation(line: 114, column: 5, scope: !251)
!266 = !DILocation(line: 114, column: 28, scope: !251)
!267 = !DILocation(line: 115, column: 2, scope: !231)
!268 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN10minimal_rt14register_right28_$u7b$$u7b$closure$u7d$$u7d$17hf7f7f8a23f8218d0E", scope: !269, file: !3, line: 114, type: !270, scopeLine: 114, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !273)
!269 = !DINamespace(name: "register_right", scope: !2)
!270 = !DISubroutineType(types: !271)
!271 = !{!39, !272}
!272 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !269, file: !5, align: 8, elements: !19, identifier: "579a7abde3963f8ca62646e4aa1d2e73")
!273 = !{!274}
!274 = !DILocalVariable(arg: 1, scope: !268, file: !3, line: 114, type: !272)
!275 = !DILocation(line: 114, column: 33, scope: !268)
!276 = !DILocation(line: 114, column: 55, scope: !268)
!277 = !DILocation(line: 114, column: 76, scope: !268)
!278 = !DILocation(line: 114, column: 84, scope: !268)
!279 = distinct !DISubprogram(name: "register_wrong", linkageName: "_ZN10minimal_rt14register_wrong17he5e2d4cf49076cb7E", scope: !2, file: !3, line: 117, type: !232, scopeLine: 117, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !280)
!280 = !{!281, !282, !284, !286, !288}
!281 = !DILocalVariable(name: "name", arg: 1, scope: !279, file: !3, line: 117, type: !86)
!282 = !DILocalVariable(name: "status", scope: !283, file: !3, line: 120, type: !39, align: 64)
!283 = distinct !DILexicalBlock(scope: !279, file: !3, line: 120, column: 5)
!284 = !DILocalVariable(name: "control", scope: !285, file: !3, line: 120, type: !147, align: 64)
!285 = distinct !DILexicalBlock(scope: !279, file: !3, line: 56, column: 9)
!286 = !DILocalVariable(name: "input", scope: !287, file: !3, line: 120, type: !39, align: 64)
!287 = distinct !DILexicalBlock(scope: !285, file: !3, line: 57, column: 9)
!288 = !DILocalVariable(name: "output", scope: !287, file: !3, line: 120, type: !39, align: 64)
!289 = !DILocation(line: 117, column: 23, scope: !279)
!290 = !DILocation(line: 118, column: 5, scope: !279)
!291 = !DILocation(line: 119, column: 5, scope: !279)
!292 = !DILocation(line: 120, column: 18, scope: !279)
!293 = !DILocation(line: 120, column: 18, scope: !285)
!294 = !DILocation(line: 120, column: 18, scope: !287)
!295 = !DILocation(line: 120, column: 9, scope: !283)
!296 = !DILocation(line: 121, column: 6, scope: !283)
!297 = !DILocation(line: 121, column: 5, scope: !283)
!298 = !DILocation(line: 121, column: 28, scope: !283)
!299 = !DILocation(line: 122, column: 2, scope: !279)
!300 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN10minimal_rt14register_wrong28_$u7b$$u7b$closure$u7d$$u7d$17h86305f1f5d6ea6caE", scope: !301, file: !3, line: 121, type: !302, scopeLine: 121, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !305)
!301 = !DINamespace(name: "register_wrong", scope: !2)
!302 = !DISubroutineType(types: !303)
!303 = !{!39, !304}
!304 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !301, file: !5, align: 8, elements: !19, identifier: "e470b0057986f1a510d80bd3c859a172")
!305 = !{!306}
!306 = !DILocalVariable(arg: 1, scope: !300, file: !3, line: 121, type: !304)
!307 = !DILocation(line: 121, column: 33, scope: !300)
!308 = !DILocation(line: 121, column: 55, scope: !300)
!309 = !DILocation(line: 121, column: 76, scope: !300)
!310 = !DILocation(line: 121, column: 84, scope: !300)
!311 = distinct !DISubprogram(name: "start_registers", linkageName: "_ZN10minimal_rt15start_registers17h209b233ee6533a05E", scope: !2, file: !3, line: 103, type: !312, scopeLine: 103, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19)
!312 = !DISubroutineType(types: !313)
!313 = !{null}
!314 = !DILocation(line: 104, column: 5, scope: !311)
!315 = !DILocation(line: 105, column: 5, scope: !311)
!316 = !DILocation(line: 106, column: 5, scope: !311)
!317 = !DILocation(line: 107, column: 2, scope: !311)
!318 = distinct !DISubprogram(name: "start_protection", linkageName: "_ZN10minimal_rt16start_protection17h2350af767db708f9E", scope: !2, file: !3, line: 62, type: !312, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19)
!319 = !DILocation(line: 63, column: 5, scope: !318)
!320 = !DILocation(line: 64, column: 5, scope: !318)
!321 = !DILocation(line: 65, column: 5, scope: !318)
!322 = !DILocation(line: 66, column: 2, scope: !318)
!323 = distinct !DISubprogram(name: "put<u64>", linkageName: "_ZN10minimal_rt3put17h8b0d50c16eec1e4fE", scope: !2, file: !3, line: 48, type: !324, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !241, retainedNodes: !326)
!324 = !DISubroutineType(types: !325)
!325 = !{null, !55, !39}
!326 = !{!327, !328}
!327 = !DILocalVariable(name: "offset", arg: 1, scope: !323, file: !3, line: 48, type: !55)
!328 = !DILocalVariable(name: "value", arg: 2, scope: !323, file: !3, line: 48, type: !39)
!329 = !DILocation(line: 48, column: 11, scope: !323)
!330 = !DILocation(line: 48, column: 26, scope: !323)
!331 = !DILocation(line: 49, column: 23, scope: !323)
!332 = !DILocation(line: 49, column: 41, scope: !323)
!333 = !DILocation(line: 49, column: 53, scope: !323)
!334 = !DILocation(line: 49, column: 65, scope: !323)
!335 = !DILocation(line: 50, column: 2, scope: !323)
!336 = distinct !DISubprogram(name: "put<u32>", linkageName: "_ZN10minimal_rt3put17h95eba74b5b338845E", scope: !2, file: !3, line: 48, type: !337, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !342, retainedNodes: !339)
!337 = !DISubroutineType(types: !338)
!338 = !{null, !55, !86}
!339 = !{!340, !341}
!340 = !DILocalVariable(name: "offset", arg: 1, scope: !336, file: !3, line: 48, type: !55)
!341 = !DILocalVariable(name: "value", arg: 2, scope: !336, file: !3, line: 48, type: !86)
!342 = !{!343}
!343 = !DITemplateTypeParameter(name: "T", type: !86)
!344 = !DILocation(line: 48, column: 11, scope: !336)
!345 = !DILocation(line: 48, column: 26, scope: !336)
!346 = !DILocation(line: 49, column: 23, scope: !336)
!347 = !DILocation(line: 49, column: 41, scope: !336)
!348 = !DILocation(line: 49, column: 53, scope: !336)
!349 = !DILocation(line: 49, column: 65, scope: !336)
!350 = !DILocation(line: 50, column: 2, scope: !336)
!351 = distinct !DISubprogram(name: "invoke_hypercall", linkageName: "_ZN10minimal_rt4arch6x86_649hypercall16invoke_hypercall17h7bd0c48cccaeefa1E", scope: !352, file: !3, line: 15, type: !355, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, retainedNodes: !357)
!352 = !DINamespace(name: "hypercall", scope: !353)
!353 = !DINamespace(name: "x86_64", scope: !354)
!354 = !DINamespace(name: "arch", scope: !2)
!355 = !DISubroutineType(types: !356)
!356 = !{!39, !39, !39, !39}
!357 = !{!358, !359, !360}
!358 = !DILocalVariable(name: "control", arg: 1, scope: !351, file: !3, line: 15, type: !39)
!359 = !DILocalVariable(name: "input", arg: 2, scope: !351, file: !3, line: 15, type: !39)
!360 = !DILocalVariable(name: "output", arg: 3, scope: !351, file: !3, line: 15, type: !39)
!361 = !DILocation(line: 15, column: 44, scope: !351)
!362 = !DILocation(line: 15, column: 58, scope: !351)
!363 = !DILocation(line: 15, column: 70, scope: !351)
!364 = !DILocation(line: 16, column: 17, scope: !351)
!365 = !DILocation(line: 17, column: 14, scope: !351)
!366 = distinct !DISubprogram(name: "with_count", linkageName: "_ZN10minimal_rt7Control10with_count17h9ac906a275479745E", scope: !147, file: !3, line: 42, type: !367, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, declaration: !369, retainedNodes: !370)
!367 = !DISubroutineType(types: !368)
!368 = !{!147, !147, !55}
!369 = !DISubprogram(name: "with_count", linkageName: "_ZN10minimal_rt7Control10with_count17h9ac906a275479745E", scope: !147, file: !3, line: 42, type: !367, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !19)
!370 = !{!371, !372}
!371 = !DILocalVariable(name: "self", arg: 1, scope: !366, file: !3, line: 42, type: !147)
!372 = !DILocalVariable(name: "count", arg: 2, scope: !366, file: !3, line: 42, type: !55)
!373 = !DILocation(line: 42, column: 19, scope: !366)
!374 = !DILocation(line: 42, column: 25, scope: !366)
!375 = !DILocation(line: 43, column: 17, scope: !366)
!376 = !DILocation(line: 43, column: 9, scope: !366)
!377 = !DILocation(line: 44, column: 26, scope: !366)
!378 = !DILocation(line: 44, column: 17, scope: !366)
!379 = !DILocation(line: 45, column: 6, scope: !366)
!380 = distinct !DISubprogram(name: "new", linkageName: "_ZN10minimal_rt7Control3new17h88d76e5546f10a77E", scope: !147, file: !3, line: 38, type: !381, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !19, declaration: !384, retainedNodes: !385)
!381 = !DISubroutineType(types: !382)
!382 = !{!147, !383}
!383 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!384 = !DISubprogram(name: "new", linkageName: "_ZN10minimal_rt7Control3new17h88d76e5546f10a77E", scope: !147, file: !3, line: 38, type: !381, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !19)
!385 = !{!386}
!386 = !DILocalVariable(name: "code", arg: 1, scope: !380, file: !3, line: 38, type: !383)
!387 = !DILocation(line: 38, column: 12, scope: !380)
!388 = !DILocation(line: 39, column: 17, scope: !380)
!389 = !DILocation(line: 40, column: 6, scope: !380)
!390 = distinct !DISubprogram(name: "min<u64>", linkageName: "_ZN4core3cmp3Ord3min17h0f799e5609fd7b96E", scope: !391, file: !31, line: 1072, type: !122, scopeLine: 1072, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !395, retainedNodes: !392)
!391 = !DINamespace(name: "Ord", scope: !34)
!392 = !{!393, !394}
!393 = !DILocalVariable(name: "self", arg: 1, scope: !390, file: !31, line: 1072, type: !39)
!394 = !DILocalVariable(name: "other", arg: 2, scope: !390, file: !31, line: 1072, type: !39)
!395 = !{!396}
!396 = !DITemplateTypeParameter(name: "Self", type: !39)
!397 = !DILocation(line: 1072, column: 12, scope: !390)
!398 = !DILocation(line: 1072, column: 18, scope: !390)
!399 = !DILocation(line: 1076, column: 12, scope: !390)
!400 = !DILocation(line: 1076, column: 42, scope: !390)
!401 = !DILocation(line: 1077, column: 5, scope: !390)
!402 = !DILocation(line: 1076, column: 27, scope: !390)
!403 = !DILocation(line: 1077, column: 6, scope: !390)
!404 = !{i8 0, i8 2}
!405 = !DILocation(line: 1072, column: 5, scope: !390)
!406 = distinct !DISubprogram(name: "add<u8>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hf08890a0a064846eE", scope: !408, file: !407, line: 927, type: !410, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !83, retainedNodes: !413)
!407 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!408 = !DINamespace(name: "{impl#0}", scope: !409)
!409 = !DINamespace(name: "mut_ptr", scope: !75)
!410 = !DISubroutineType(types: !411)
!411 = !{!412, !412, !55, !67}
!412 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u8", baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!413 = !{!414, !415}
!414 = !DILocalVariable(name: "self", arg: 1, scope: !406, file: !407, line: 927, type: !412)
!415 = !DILocalVariable(name: "count", arg: 2, scope: !406, file: !407, line: 927, type: !55)
!416 = !DILocation(line: 927, column: 29, scope: !406)
!417 = !DILocation(line: 927, column: 35, scope: !406)
!418 = !DILocation(line: 961, column: 18, scope: !406)
!419 = !DILocation(line: 962, column: 6, scope: !406)
!420 = distinct !DISubprogram(name: "cast<u8, u64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17h266425ee57e3f9a6E", scope: !408, file: !407, line: 31, type: !421, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !426, retainedNodes: !424)
!421 = !DISubroutineType(types: !422)
!422 = !{!423, !412}
!423 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u64", baseType: !39, size: 64, align: 64, dwarfAddressSpace: 0)
!424 = !{!425}
!425 = !DILocalVariable(name: "self", arg: 1, scope: !420, file: !407, line: 31, type: !412)
!426 = !{!84, !427}
!427 = !DITemplateTypeParameter(name: "U", type: !39)
!428 = !DILocation(line: 31, column: 26, scope: !420)
!429 = !DILocation(line: 33, column: 6, scope: !420)
!430 = distinct !DISubprogram(name: "cast<u8, u32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17hca117cfeba80bd08E", scope: !408, file: !407, line: 31, type: !431, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !436, retainedNodes: !434)
!431 = !DISubroutineType(types: !432)
!432 = !{!433, !412}
!433 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u32", baseType: !86, size: 64, align: 64, dwarfAddressSpace: 0)
!434 = !{!435}
!435 = !DILocalVariable(name: "self", arg: 1, scope: !430, file: !407, line: 31, type: !412)
!436 = !{!84, !437}
!437 = !DITemplateTypeParameter(name: "U", type: !86)
!438 = !DILocation(line: 31, column: 26, scope: !430)
!439 = !DILocation(line: 33, column: 6, scope: !430)
!440 = distinct !DISubprogram(name: "write<u64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h3d9f4b319ed6f64fE", scope: !408, file: !407, line: 1413, type: !441, scopeLine: 1413, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !241, retainedNodes: !443)
!441 = !DISubroutineType(types: !442)
!442 = !{null, !423, !39, !67}
!443 = !{!444, !445}
!444 = !DILocalVariable(name: "self", arg: 1, scope: !440, file: !407, line: 1413, type: !423)
!445 = !DILocalVariable(name: "val", arg: 2, scope: !440, file: !407, line: 1413, type: !39)
!446 = !DILocation(line: 1413, column: 31, scope: !440)
!447 = !DILocalVariable(name: "dst", arg: 1, scope: !448, file: !449, line: 1894, type: !423)
!448 = distinct !DISubprogram(name: "write<u64>", linkageName: "_ZN4core3ptr5write17he7193371ea606b34E", scope: !75, file: !449, line: 1894, type: !441, scopeLine: 1894, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !241, retainedNodes: !450)
!449 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!450 = !{!447}
!451 = !DILocation(line: 1894, column: 30, scope: !448, inlinedAt: !452)
!452 = !DILocation(line: 1418, column: 18, scope: !440)
!453 = !DILocation(line: 1413, column: 37, scope: !440)
!454 = !DILocation(line: 1917, column: 41, scope: !448, inlinedAt: !452)
!455 = !DILocation(line: 1419, column: 6, scope: !440)
!456 = distinct !DISubprogram(name: "write<u32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17hc5fd537b70f103b3E", scope: !408, file: !407, line: 1413, type: !457, scopeLine: 1413, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !342, retainedNodes: !459)
!457 = !DISubroutineType(types: !458)
!458 = !{null, !433, !86, !67}
!459 = !{!460, !461}
!460 = !DILocalVariable(name: "self", arg: 1, scope: !456, file: !407, line: 1413, type: !433)
!461 = !DILocalVariable(name: "val", arg: 2, scope: !456, file: !407, line: 1413, type: !86)
!462 = !DILocation(line: 1413, column: 31, scope: !456)
!463 = !DILocalVariable(name: "dst", arg: 1, scope: !464, file: !449, line: 1894, type: !433)
!464 = distinct !DISubprogram(name: "write<u32>", linkageName: "_ZN4core3ptr5write17h305d2284c46bea0bE", scope: !75, file: !449, line: 1894, type: !457, scopeLine: 1894, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !342, retainedNodes: !465)
!465 = !{!463}
!466 = !DILocation(line: 1894, column: 30, scope: !464, inlinedAt: !467)
!467 = !DILocation(line: 1418, column: 18, scope: !456)
!468 = !DILocation(line: 1413, column: 37, scope: !456)
!469 = !DILocation(line: 1917, column: 41, scope: !464, inlinedAt: !467)
!470 = !DILocation(line: 1419, column: 6, scope: !456)
!471 = distinct !DISubprogram(name: "read<u64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4read17hfbc5dce5a391282cE", scope: !473, file: !472, line: 1166, type: !475, scopeLine: 1166, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !241, retainedNodes: !478)
!472 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!473 = !DINamespace(name: "{impl#0}", scope: !474)
!474 = !DINamespace(name: "const_ptr", scope: !75)
!475 = !DISubroutineType(types: !476)
!476 = !{!39, !477, !67}
!477 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u64", baseType: !39, size: 64, align: 64, dwarfAddressSpace: 0)
!478 = !{!479}
!479 = !DILocalVariable(name: "self", arg: 1, scope: !471, file: !472, line: 1166, type: !477)
!480 = !DILocation(line: 1166, column: 30, scope: !471)
!481 = !DILocalVariable(name: "src", arg: 1, scope: !482, file: !449, line: 1678, type: !477)
!482 = distinct !DISubprogram(name: "read<u64>", linkageName: "_ZN4core3ptr4read17hc9e57cb0e2ef2e1fE", scope: !75, file: !449, line: 1678, type: !475, scopeLine: 1678, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !241, retainedNodes: !483)
!483 = !{!481}
!484 = !DILocation(line: 1678, column: 29, scope: !482, inlinedAt: !485)
!485 = !DILocation(line: 1171, column: 18, scope: !471)
!486 = !DILocation(line: 1717, column: 9, scope: !482, inlinedAt: !485)
!487 = !DILocation(line: 1172, column: 6, scope: !471)
!488 = distinct !DISubprogram(name: "then<u64, minimal_rt::register_right::{closure_env#0}>", linkageName: "_ZN4core4bool22_$LT$impl$u20$bool$GT$4then17hc23878fb14133c15E", scope: !490, file: !489, line: 65, type: !492, scopeLine: 65, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !497, retainedNodes: !494)
!489 = !DIFile(filename: "library/core/src/bool.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e3d738e7e318f67f912a8feb66169937")
!490 = !DINamespace(name: "{impl#0}", scope: !491)
!491 = !DINamespace(name: "bool", scope: !10)
!492 = !DISubroutineType(types: !493)
!493 = !{!234, !37, !272}
!494 = !{!495, !496}
!495 = !DILocalVariable(name: "self", arg: 1, scope: !488, file: !489, line: 65, type: !37)
!496 = !DILocalVariable(name: "f", arg: 2, scope: !488, file: !489, line: 65, type: !272)
!497 = !{!242, !498}
!498 = !DITemplateTypeParameter(name: "F", type: !272)
!499 = !DILocation(line: 65, column: 71, scope: !488)
!500 = !DILocation(line: 65, column: 77, scope: !488)
!501 = !DILocation(line: 66, column: 12, scope: !488)
!502 = !DILocation(line: 66, column: 38, scope: !488)
!503 = !DILocation(line: 67, column: 5, scope: !488)
!504 = !DILocation(line: 66, column: 24, scope: !488)
!505 = !DILocation(line: 66, column: 19, scope: !488)
!506 = !DILocation(line: 66, column: 9, scope: !488)
!507 = !DILocation(line: 67, column: 6, scope: !488)
!508 = distinct !DISubprogram(name: "then<u64, minimal_rt::register_wrong::{closure_env#0}>", linkageName: "_ZN4core4bool22_$LT$impl$u20$bool$GT$4then17hd77416ad355f52ddE", scope: !490, file: !489, line: 65, type: !509, scopeLine: 65, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !514, retainedNodes: !511)
!509 = !DISubroutineType(types: !510)
!510 = !{!234, !37, !304}
!511 = !{!512, !513}
!512 = !DILocalVariable(name: "self", arg: 1, scope: !508, file: !489, line: 65, type: !37)
!513 = !DILocalVariable(name: "f", arg: 2, scope: !508, file: !489, line: 65, type: !304)
!514 = !{!242, !515}
!515 = !DITemplateTypeParameter(name: "F", type: !304)
!516 = !DILocation(line: 65, column: 71, scope: !508)
!517 = !DILocation(line: 65, column: 77, scope: !508)
!518 = !DILocation(line: 66, column: 12, scope: !508)
!519 = !DILocation(line: 66, column: 38, scope: !508)
!520 = !DILocation(line: 67, column: 5, scope: !508)
!521 = !DILocation(line: 66, column: 24, scope: !508)
!522 = !DILocation(line: 66, column: 19, scope: !508)
!523 = !DILocation(line: 66, column: 9, scope: !508)
!524 = !DILocation(line: 67, column: 6, scope: !508)
!525 = distinct !DISubprogram(name: "get<[u8; 4096]>", linkageName: "_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E", scope: !8, file: !526, line: 2443, type: !527, scopeLine: 2443, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !17, declaration: !531, retainedNodes: !532)
!526 = !DIFile(filename: "library/core/src/cell.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "96404e804c6faf0fea9fa631bcb8d1d2")
!527 = !DISubroutineType(types: !528)
!528 = !{!529, !530}
!529 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut [u8; 4096]", baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!530 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::cell::UnsafeCell<[u8; 4096]>", baseType: !8, size: 64, align: 64, dwarfAddressSpace: 0)
!531 = !DISubprogram(name: "get<[u8; 4096]>", linkageName: "_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h231b801a6c86dd84E", scope: !8, file: !526, line: 2443, type: !527, scopeLine: 2443, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !17)
!532 = !{!533}
!533 = !DILocalVariable(name: "self", arg: 1, scope: !525, file: !526, line: 2443, type: !530)
!534 = !DILocation(line: 2443, column: 22, scope: !525)
!535 = !DILocation(line: 2448, column: 6, scope: !525)
!536 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h89a53f8eca6138feE", scope: !537, file: !49, line: 856, type: !538, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !556, retainedNodes: !554)
!537 = !DINamespace(name: "{impl#6}", scope: !51)
!538 = !DISubroutineType(types: !539)
!539 = !{!540, !553}
!540 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !235, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !541, templateParams: !19, identifier: "6f59025219977f466509bd4ae79a2945")
!541 = !{!542}
!542 = !DICompositeType(tag: DW_TAG_variant_part, scope: !540, file: !5, size: 128, align: 64, elements: !543, templateParams: !19, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !552)
!543 = !{!544, !548}
!544 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !542, file: !5, baseType: !545, size: 128, align: 64, extraData: i64 0)
!545 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !540, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !19, templateParams: !546, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!546 = !{!547}
!547 = !DITemplateTypeParameter(name: "T", type: !55)
!548 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !542, file: !5, baseType: !549, size: 128, align: 64, extraData: i64 1)
!549 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !540, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !550, templateParams: !546, identifier: "c70f2dfad93186ce146b7e80830727")
!550 = !{!551}
!551 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !549, file: !5, baseType: !55, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!552 = !DIDerivedType(tag: DW_TAG_member, scope: !540, file: !5, baseType: !39, size: 64, align: 64, flags: DIFlagArtificial)
!553 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::range::Range<usize>", baseType: !133, size: 64, align: 64, dwarfAddressSpace: 0)
!554 = !{!555}
!555 = !DILocalVariable(name: "self", arg: 1, scope: !536, file: !49, line: 856, type: !553)
!556 = !{!557}
!557 = !DITemplateTypeParameter(name: "A", type: !55)
!558 = !DILocation(line: 856, column: 13, scope: !536)
!559 = !DILocation(line: 857, column: 14, scope: !536)
!560 = !DILocation(line: 858, column: 6, scope: !536)
!561 = distinct !DISubprogram(name: "into_iter<core::ops::range::Range<usize>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hf326649e2e143944E", scope: !563, file: !562, line: 322, type: !566, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !570, retainedNodes: !568)
!562 = !DIFile(filename: "library/core/src/iter/traits/collect.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35d2b5f35e8dd294396f20d1a263fa6f")
!563 = !DINamespace(name: "{impl#0}", scope: !564)
!564 = !DINamespace(name: "collect", scope: !565)
!565 = !DINamespace(name: "traits", scope: !52)
!566 = !DISubroutineType(types: !567)
!567 = !{!133, !133}
!568 = !{!569}
!569 = !DILocalVariable(name: "self", arg: 1, scope: !561, file: !562, line: 322, type: !133)
!570 = !{!571}
!571 = !DITemplateTypeParameter(name: "I", type: !133)
!572 = !DILocation(line: 322, column: 18, scope: !561)
!573 = !DILocation(line: 324, column: 6, scope: !561)
!574 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h4211a0668972468eE", scope: !575, file: !49, line: 771, type: !538, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !27, templateParams: !546, retainedNodes: !576)
!575 = !DINamespace(name: "{impl#5}", scope: !51)
!576 = !{!577, !578}
!577 = !DILocalVariable(name: "self", arg: 1, scope: !574, file: !49, line: 771, type: !553)
!578 = !DILocalVariable(name: "old", scope: !579, file: !49, line: 773, type: !55, align: 64)
!579 = distinct !DILexicalBlock(scope: !574, file: !49, line: 773, column: 13)
!580 = !DILocation(line: 771, column: 18, scope: !574)
!581 = !DILocation(line: 772, column: 25, scope: !574)
!582 = !DILocation(line: 772, column: 12, scope: !574)
!583 = !DILocation(line: 778, column: 13, scope: !574)
!584 = !DILocation(line: 772, column: 9, scope: !574)
!585 = !DILocation(line: 773, column: 23, scope: !574)
!586 = !DILocation(line: 773, column: 17, scope: !579)
!587 = !DILocation(line: 775, column: 35, scope: !579)
!588 = !DILocation(line: 775, column: 13, scope: !579)
!589 = !DILocation(line: 776, column: 13, scope: !579)
!590 = !DILocation(line: 780, column: 6, scope: !574)
