; ModuleID = 'svsm.47de10419bb2b73e-cgu.0'
source_filename = "svsm.47de10419bb2b73e-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_bf39103a6db665396aab4632362d9353 = private unnamed_addr constant [42 x i8] c"there is no such thing as an acquire store", align 1
@alloc_e17502e153481471943c37e20438384b = private unnamed_addr constant [80 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/sync/atomic.rs\00", align 1
@alloc_a574beff59ab58cf5ed2d6bc163e2302 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e17502e153481471943c37e20438384b, [16 x i8] c"O\00\00\00\00\00\00\00&\0F\00\00\18\00\00\00" }>, align 8
@alloc_00c0bce0fa6327f8ec8e69d6d765d508 = private unnamed_addr constant [50 x i8] c"there is no such thing as an acquire-release store", align 1
@alloc_aec0388915b72a4f610ad656c35be884 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e17502e153481471943c37e20438384b, [16 x i8] c"O\00\00\00\00\00\00\00'\0F\00\00\17\00\00\00" }>, align 8
@alloc_e8b12192389bfde72e3722faa340f74f = private unnamed_addr constant [11 x i8] c"coconut.rs\00", align 1
@alloc_3e1278e207000232f66784ff863d9fa1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e8b12192389bfde72e3722faa340f74f, [16 x i8] c"\0A\00\00\00\00\00\00\00\94\00\00\00+\00\00\00" }>, align 8
@alloc_a88b476af4340e3b60a4831e7506134f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e8b12192389bfde72e3722faa340f74f, [16 x i8] c"\0A\00\00\00\00\00\00\00\A0\00\00\00+\00\00\00" }>, align 8
@anon.99162f586afd03b805bc3a9905faf15b.0 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_476509aa7047bd805d630c6546685797 = private unnamed_addr constant [14 x i8] c"explicit panic", align 1
@alloc_74fa6b69764de783cc614f157255bfd8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e8b12192389bfde72e3722faa340f74f, [16 x i8] c"\0A\00\00\00\00\00\00\00B\00\00\00\1D\00\00\00" }>, align 8
@alloc_2d08cfc5fd870fe42f331d37eb2864ff = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e8b12192389bfde72e3722faa340f74f, [16 x i8] c"\0A\00\00\00\00\00\00\00=\00\00\00\15\00\00\00" }>, align 8
@alloc_cb0b09303cb96f16b9efa4a68c95b2bf = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e8b12192389bfde72e3722faa340f74f, [16 x i8] c"\0A\00\00\00\00\00\00\00I\00\00\003\00\00\00" }>, align 8
@alloc_2fbc7b7797e028dafac165770d72a052 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e8b12192389bfde72e3722faa340f74f, [16 x i8] c"\0A\00\00\00\00\00\00\00I\00\00\00K\00\00\00" }>, align 8
@alloc_3c7304d6c426a3e28532c4f023f463ad = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e8b12192389bfde72e3722faa340f74f, [16 x i8] c"\0A\00\00\00\00\00\00\00N\00\00\00B\00\00\00" }>, align 8

; <core::sync::atomic::AtomicU64>::swap
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef i64 @_RNvMs1l_NtNtCsgEmfK2I1SDS_4core4sync6atomicNtB6_9AtomicU644swap(ptr noundef nonnull align 8 %self, i64 noundef %val, i8 noundef range(i8 0, 5) %order) unnamed_addr #0 !dbg !20 {
start:
  %dst.dbg.spill = alloca [8 x i8], align 8
  %order.dbg.spill = alloca [1 x i8], align 1
  %val.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !38, !DIExpression(), !41)
  store i64 %val, ptr %val.dbg.spill, align 8
    #dbg_declare(ptr %val.dbg.spill, !39, !DIExpression(), !42)
    #dbg_declare(ptr %val.dbg.spill, !43, !DIExpression(), !51)
  store i8 %order, ptr %order.dbg.spill, align 1
    #dbg_declare(ptr %order.dbg.spill, !40, !DIExpression(), !53)
    #dbg_declare(ptr %order.dbg.spill, !50, !DIExpression(), !54)
    #dbg_value(ptr %self, !55, !DIExpression(), !63)
  store ptr %self, ptr %dst.dbg.spill, align 8, !dbg !65
    #dbg_declare(ptr %dst.dbg.spill, !49, !DIExpression(), !66)
  %_7 = zext i8 %order to i64, !dbg !67
  switch i64 %_7, label %bb2 [
    i64 0, label %bb7
    i64 1, label %bb5
    i64 2, label %bb6
    i64 3, label %bb4
    i64 4, label %bb3
  ], !dbg !68

bb2:                                              ; preds = %start
  unreachable, !dbg !67

bb7:                                              ; preds = %start
  %0 = atomicrmw xchg ptr %self, i64 %val monotonic, align 8, !dbg !69
  store i64 %0, ptr %_0, align 8, !dbg !69
  br label %bb1, !dbg !69

bb5:                                              ; preds = %start
  %1 = atomicrmw xchg ptr %self, i64 %val release, align 8, !dbg !70
  store i64 %1, ptr %_0, align 8, !dbg !70
  br label %bb1, !dbg !70

bb6:                                              ; preds = %start
  %2 = atomicrmw xchg ptr %self, i64 %val acquire, align 8, !dbg !71
  store i64 %2, ptr %_0, align 8, !dbg !71
  br label %bb1, !dbg !71

bb4:                                              ; preds = %start
  %3 = atomicrmw xchg ptr %self, i64 %val acq_rel, align 8, !dbg !72
  store i64 %3, ptr %_0, align 8, !dbg !72
  br label %bb1, !dbg !72

bb3:                                              ; preds = %start
  %4 = atomicrmw xchg ptr %self, i64 %val seq_cst, align 8, !dbg !73
  store i64 %4, ptr %_0, align 8, !dbg !73
  br label %bb1, !dbg !73

bb1:                                              ; preds = %bb3, %bb4, %bb6, %bb5, %bb7
  %5 = load i64, ptr %_0, align 8, !dbg !74, !noundef !32
  ret i64 %5, !dbg !74
}

; <core::sync::atomic::AtomicU64>::store
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvMs1l_NtNtCsgEmfK2I1SDS_4core4sync6atomicNtB6_9AtomicU645store(ptr noundef nonnull align 8 %self, i64 noundef %val, i8 noundef range(i8 0, 5) %order) unnamed_addr #0 !dbg !75 {
start:
  %order.dbg.spill = alloca [1 x i8], align 1
  %val.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !80, !DIExpression(), !83)
  store i64 %val, ptr %val.dbg.spill, align 8
    #dbg_declare(ptr %val.dbg.spill, !81, !DIExpression(), !84)
  store i8 %order, ptr %order.dbg.spill, align 1
    #dbg_declare(ptr %order.dbg.spill, !82, !DIExpression(), !85)
    #dbg_value(ptr %self, !86, !DIExpression(), !89)
; call core::sync::atomic::atomic_store
  call void @_ZN4core4sync6atomic12atomic_store17hce9ff237aafc47a8E(ptr noundef %self, i64 noundef %val, i8 noundef %order) #8, !dbg !91
  ret void, !dbg !92
}

; <usize as core::iter::range::Step>::forward_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef i64 @_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked(i64 noundef %start1, i64 noundef %n) unnamed_addr #0 !dbg !93 {
start:
  %n.dbg.spill = alloca [8 x i8], align 8
  %start.dbg.spill = alloca [8 x i8], align 8
  store i64 %start1, ptr %start.dbg.spill, align 8
    #dbg_declare(ptr %start.dbg.spill, !102, !DIExpression(), !104)
    #dbg_declare(ptr %start.dbg.spill, !105, !DIExpression(), !144)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !103, !DIExpression(), !146)
    #dbg_declare(ptr %n.dbg.spill, !143, !DIExpression(), !147)
  br label %bb2, !dbg !148

bb2:                                              ; preds = %start
  %_0 = add nuw i64 %start1, %n, !dbg !151
  ret i64 %_0, !dbg !152

bb1:                                              ; No predecessors!
  unreachable
}

; <usize as core::cmp::PartialOrd>::lt
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef zeroext i1 @_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %self, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %other) unnamed_addr #1 !dbg !153 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !163, !DIExpression(), !165)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !164, !DIExpression(), !166)
  %_3 = load i64, ptr %self, align 8, !dbg !167, !noundef !32
  %_4 = load i64, ptr %other, align 8, !dbg !168, !noundef !32
  %_0 = icmp ult i64 %_3, %_4, !dbg !167
  ret i1 %_0, !dbg !169
}

; core::ptr::drop_in_place<svsm::hyperv::hv::Guard>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr44drop_in_place$LT$svsm..hyperv..hv..Guard$GT$17ha8c2c1c57b64315eE"(ptr noalias noundef align 8 dereferenceable(24) %_1) unnamed_addr #2 !dbg !170 {
start:
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !193, !DIExpression(), !196)
; call <svsm::hyperv::hv::Guard as core::ops::drop::Drop>::drop
  call void @"_ZN65_$LT$svsm..hyperv..hv..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6dc8a7fa43e29f3eE"(ptr noalias noundef align 8 dereferenceable(24) %_1) #9, !dbg !196
  ret void, !dbg !196
}

; core::ptr::mut_ptr::<impl *mut T>::add
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h05c1cb6c7ad046beE"(ptr noundef %self, i64 noundef %count, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #1 !dbg !197 {
start:
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !205, !DIExpression(), !207)
  store i64 %count, ptr %count.dbg.spill, align 8
    #dbg_declare(ptr %count.dbg.spill, !206, !DIExpression(), !208)
  %_0 = getelementptr inbounds nuw i8, ptr %self, i64 %count, !dbg !209
  ret ptr %_0, !dbg !210
}

; core::ptr::mut_ptr::<impl *mut T>::cast
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17h02f19f17894aa0a4E"(ptr noundef %self) unnamed_addr #1 !dbg !211 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !215, !DIExpression(), !218)
  ret ptr %self, !dbg !219
}

; core::ptr::mut_ptr::<impl *mut T>::cast
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17hcaf4b3cab39fb714E"(ptr noundef %self) unnamed_addr #1 !dbg !220 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !225, !DIExpression(), !228)
  ret ptr %self, !dbg !229
}

; core::ptr::mut_ptr::<impl *mut T>::read
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef i64 @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4read17h1dc13bf081cd7d31E"(ptr noundef %self, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #1 !dbg !230 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !234, !DIExpression(), !235)
  %_0 = load i64, ptr %self, align 8, !dbg !236, !noundef !32
  ret i64 %_0, !dbg !242
}

; core::ptr::mut_ptr::<impl *mut T>::write
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h6e61e52f9348a188E"(ptr noundef %self, i32 noundef %val, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #1 !dbg !243 {
start:
  %val.dbg.spill = alloca [4 x i8], align 4
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !247, !DIExpression(), !251)
    #dbg_declare(ptr %self.dbg.spill, !252, !DIExpression(), !255)
  store i32 %val, ptr %val.dbg.spill, align 4
    #dbg_declare(ptr %val.dbg.spill, !248, !DIExpression(), !257)
  store i32 %val, ptr %self, align 4, !dbg !258
  ret void, !dbg !259
}

; core::ptr::mut_ptr::<impl *mut T>::write
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h937317e0539acc00E"(ptr noundef %self, i64 noundef %val, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #1 !dbg !260 {
start:
  %val.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !264, !DIExpression(), !266)
    #dbg_declare(ptr %self.dbg.spill, !267, !DIExpression(), !270)
  store i64 %val, ptr %val.dbg.spill, align 8
    #dbg_declare(ptr %val.dbg.spill, !265, !DIExpression(), !272)
  store i64 %val, ptr %self, align 8, !dbg !273
  ret void, !dbg !274
}

; core::ptr::non_null::NonNull<T>::as_ptr
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hf25b94ea2dd39c8cE"(ptr noundef nonnull %self) unnamed_addr #1 !dbg !275 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !281, !DIExpression(), !282)
  %0 = icmp ne ptr %self, null, !dbg !283
  call void @llvm.assume(i1 %0), !dbg !283
  ret ptr %self, !dbg !284
}

; core::cell::UnsafeCell<T>::get
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h7cc40c13eaab6733E"(ptr noundef nonnull align 8 %self) unnamed_addr #1 !dbg !285 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !315, !DIExpression(), !316)
  ret ptr %self, !dbg !317
}

; core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h7425bbfc1f3074a5E"(ptr noalias noundef align 8 dereferenceable(16) %self) unnamed_addr #0 !dbg !318 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !345, !DIExpression(), !348)
; call <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
  %0 = call { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h9aa76bc4e89742ebE"(ptr noalias noundef align 8 dereferenceable(16) %self) #8, !dbg !349
  %_0.0 = extractvalue { i64, i64 } %0, 0, !dbg !349
  %_0.1 = extractvalue { i64, i64 } %0, 1, !dbg !349
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0, !dbg !350
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1, !dbg !350
  ret { i64, i64 } %2, !dbg !350
}

; core::sync::atomic::atomic_store
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core4sync6atomic12atomic_store17hce9ff237aafc47a8E(ptr noundef %dst, i64 noundef %val, i8 noundef range(i8 0, 5) %order) unnamed_addr #0 !dbg !351 {
start:
  %s.dbg.spill1 = alloca [16 x i8], align 8
  %s.dbg.spill = alloca [16 x i8], align 8
  %order.dbg.spill = alloca [1 x i8], align 1
  %val.dbg.spill = alloca [8 x i8], align 8
  %dst.dbg.spill = alloca [8 x i8], align 8
  store ptr %dst, ptr %dst.dbg.spill, align 8
    #dbg_declare(ptr %dst.dbg.spill, !355, !DIExpression(), !358)
  store i64 %val, ptr %val.dbg.spill, align 8
    #dbg_declare(ptr %val.dbg.spill, !356, !DIExpression(), !359)
  store i8 %order, ptr %order.dbg.spill, align 1
    #dbg_declare(ptr %order.dbg.spill, !357, !DIExpression(), !360)
  %_4 = zext i8 %order to i64, !dbg !361
  switch i64 %_4, label %bb1 [
    i64 0, label %bb6
    i64 1, label %bb5
    i64 2, label %bb3
    i64 3, label %bb2
    i64 4, label %bb4
  ], !dbg !362, !prof !363

bb1:                                              ; preds = %start
  unreachable, !dbg !361

bb6:                                              ; preds = %start
  store atomic i64 %val, ptr %dst monotonic, align 8, !dbg !364
  br label %bb7, !dbg !364

bb5:                                              ; preds = %start
  store atomic i64 %val, ptr %dst release, align 8, !dbg !365
  br label %bb7, !dbg !365

bb3:                                              ; preds = %start
  store ptr @alloc_bf39103a6db665396aab4632362d9353, ptr %s.dbg.spill, align 8, !dbg !366
  %0 = getelementptr inbounds i8, ptr %s.dbg.spill, i64 8, !dbg !366
  store i64 42, ptr %0, align 8, !dbg !366
    #dbg_declare(ptr %s.dbg.spill, !367, !DIExpression(), !456)
    #dbg_declare(ptr %s.dbg.spill, !457, !DIExpression(), !465)
    #dbg_declare(ptr %s.dbg.spill, !468, !DIExpression(), !473)
    #dbg_declare(ptr %s.dbg.spill, !475, !DIExpression(), !484)
  call void @llvm.assume(i1 true), !dbg !487
  %1 = icmp ne ptr inttoptr (i64 85 to ptr), null, !dbg !488
  call void @llvm.assume(i1 %1), !dbg !488
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_bf39103a6db665396aab4632362d9353, ptr noundef nonnull inttoptr (i64 85 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a574beff59ab58cf5ed2d6bc163e2302) #10, !dbg !366
  unreachable, !dbg !366

bb2:                                              ; preds = %start
  store ptr @alloc_00c0bce0fa6327f8ec8e69d6d765d508, ptr %s.dbg.spill1, align 8, !dbg !489
  %2 = getelementptr inbounds i8, ptr %s.dbg.spill1, i64 8, !dbg !489
  store i64 50, ptr %2, align 8, !dbg !489
    #dbg_declare(ptr %s.dbg.spill1, !367, !DIExpression(), !490)
    #dbg_declare(ptr %s.dbg.spill1, !457, !DIExpression(), !491)
    #dbg_declare(ptr %s.dbg.spill1, !468, !DIExpression(), !493)
    #dbg_declare(ptr %s.dbg.spill1, !475, !DIExpression(), !495)
  call void @llvm.assume(i1 true), !dbg !497
  %3 = icmp ne ptr inttoptr (i64 101 to ptr), null, !dbg !498
  call void @llvm.assume(i1 %3), !dbg !498
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull @alloc_00c0bce0fa6327f8ec8e69d6d765d508, ptr noundef nonnull inttoptr (i64 101 to ptr), ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_aec0388915b72a4f610ad656c35be884) #10, !dbg !489
  unreachable, !dbg !489

bb4:                                              ; preds = %start
  store atomic i64 %val, ptr %dst seq_cst, align 8, !dbg !499
  br label %bb7, !dbg !499

bb7:                                              ; preds = %bb4, %bb5, %bb6
  ret void, !dbg !500
}

; core::slice::<impl [T]>::is_empty
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef zeroext i1 @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8is_empty17h6eebdc78869c7c5aE"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %self.0, i64 noundef range(i64 0, 2305843009213693952) %self.1) unnamed_addr #0 !dbg !501 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !513, !DIExpression(), !514)
  %_0 = icmp eq i64 %self.1, 0, !dbg !515
  ret i1 %_0, !dbg !516
}

; core::option::Option<T>::as_ref
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef align 8 ptr @"_ZN4core6option15Option$LT$T$GT$6as_ref17h3a1cb9821d3ce95bE"(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(32) %self) unnamed_addr #0 !dbg !517 {
start:
  %x.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !538, !DIExpression(), !541)
  %0 = load ptr, ptr %self, align 8, !dbg !542, !noundef !32
  %1 = ptrtoint ptr %0 to i64, !dbg !542
  %2 = icmp eq i64 %1, 0, !dbg !542
  %_2 = select i1 %2, i64 0, i64 1, !dbg !542
  %3 = trunc nuw i64 %_2 to i1, !dbg !543
  br i1 %3, label %bb3, label %bb2, !dbg !543

bb3:                                              ; preds = %start
  store ptr %self, ptr %x.dbg.spill, align 8, !dbg !544
    #dbg_declare(ptr %x.dbg.spill, !539, !DIExpression(), !545)
  store ptr %self, ptr %_0, align 8, !dbg !546
  br label %bb4, !dbg !547

bb2:                                              ; preds = %start
  store ptr null, ptr %_0, align 8, !dbg !548
  br label %bb4, !dbg !548

bb4:                                              ; preds = %bb3, %bb2
  %4 = load ptr, ptr %_0, align 8, !dbg !549, !align !550, !noundef !32
  ret ptr %4, !dbg !549

bb1:                                              ; No predecessors!
  unreachable, !dbg !542
}

; svsm::cpu::percpu::this_cpu
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef nonnull align 8 ptr @_ZN4svsm3cpu6percpu8this_cpu17h1b3fef9bbd8f4e65E() unnamed_addr #1 !dbg !551 {
start:
  ret ptr inttoptr (i64 -1099511627776 to ptr), !dbg !566
}

; svsm::hyperv::hv::list_right
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN4svsm6hyperv2hv10list_right17ha4b79913f1b62dfeE(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %names.0, i64 noundef range(i64 0, 2305843009213693952) %names.1) unnamed_addr #2 !dbg !567 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %names.dbg.spill = alloca [16 x i8], align 8
  %_11 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %pages = alloca [24 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %names.0, ptr %names.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %names.dbg.spill, i64 8
  store i64 %names.1, ptr %0, align 8
    #dbg_declare(ptr %names.dbg.spill, !571, !DIExpression(), !578)
    #dbg_declare(ptr %pages, !572, !DIExpression(), !579)
    #dbg_declare(ptr %iter, !574, !DIExpression(), !580)
; call core::slice::<impl [T]>::is_empty
  %_2 = call noundef zeroext i1 @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8is_empty17h6eebdc78869c7c5aE"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %names.0, i64 noundef %names.1) #8, !dbg !581
  br i1 %_2, label %bb3, label %bb2, !dbg !582

bb2:                                              ; preds = %start
  %_3 = icmp ugt i64 %names.1, 256, !dbg !583
  br i1 %_3, label %bb3, label %bb4, !dbg !583

bb3:                                              ; preds = %bb2, %start
  store i64 -1, ptr %_0, align 8, !dbg !584
  br label %bb17, !dbg !585

bb4:                                              ; preds = %bb2
  call void @llvm.lifetime.start.p0(ptr %pages), !dbg !586
; call svsm::hyperv::hv::Guard::new
  call void @_ZN4svsm6hyperv2hv5Guard3new17he1ddaa18c216229aE(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %pages) #9, !dbg !587
; call svsm::hyperv::hv::start
  call void @_ZN4svsm6hyperv2hv5start17h0005e58fd23fec74E(ptr noalias noundef align 8 dereferenceable(24) %pages) #9, !dbg !588
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %1 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hddff3fc3f91a583aE"(i64 noundef 0, i64 noundef %names.1) #8, !dbg !589
  %_8.0 = extractvalue { i64, i64 } %1, 0, !dbg !589
  %_8.1 = extractvalue { i64, i64 } %1, 1, !dbg !589
  call void @llvm.lifetime.start.p0(ptr %iter), !dbg !589
  store i64 %_8.0, ptr %iter, align 8, !dbg !589
  %2 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !589
  store i64 %_8.1, ptr %2, align 8, !dbg !589
  br label %bb8, !dbg !590

bb8:                                              ; preds = %bb13, %bb4
  call void @llvm.lifetime.start.p0(ptr %_11), !dbg !580
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %3 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h7425bbfc1f3074a5E"(ptr noalias noundef align 8 dereferenceable(16) %iter) #8, !dbg !580
  %4 = extractvalue { i64, i64 } %3, 0, !dbg !580
  %5 = extractvalue { i64, i64 } %3, 1, !dbg !580
  store i64 %4, ptr %_11, align 8, !dbg !580
  %6 = getelementptr inbounds i8, ptr %_11, i64 8, !dbg !580
  store i64 %5, ptr %6, align 8, !dbg !580
  %_13 = load i64, ptr %_11, align 8, !dbg !580, !range !591, !noundef !32
  %7 = getelementptr inbounds i8, ptr %_11, i64 8, !dbg !580
  %8 = load i64, ptr %7, align 8, !dbg !580
  %9 = trunc nuw i64 %_13 to i1, !dbg !580
  br i1 %9, label %bb11, label %bb12, !dbg !580

bb11:                                             ; preds = %bb8
  %10 = getelementptr inbounds i8, ptr %_11, i64 8, !dbg !592
  %i = load i64, ptr %10, align 8, !dbg !592, !noundef !32
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !592
    #dbg_declare(ptr %i.dbg.spill, !576, !DIExpression(), !593)
  %_18 = mul i64 4, %i, !dbg !594
  %_17 = add i64 16, %_18, !dbg !595
  %_20 = icmp ult i64 %i, %names.1, !dbg !596
  br i1 %_20, label %bb13, label %panic, !dbg !596

bb12:                                             ; preds = %bb8
  call void @llvm.lifetime.end.p0(ptr %_11), !dbg !597
  call void @llvm.lifetime.end.p0(ptr %iter), !dbg !598
  %_22 = shl i64 %names.1, 32, !dbg !599
  %_21 = or i64 %_22, 80, !dbg !599
; call svsm::hyperv::hv::execute_hypercall
  %11 = call noundef i64 @_ZN4svsm6hyperv2hv17execute_hypercall17hc322378cac7a8eb4E(i64 noundef %_21, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %pages) #11, !dbg !600
  store i64 %11, ptr %_0, align 8, !dbg !600
; call core::ptr::drop_in_place<svsm::hyperv::hv::Guard>
  call void @"_ZN4core3ptr44drop_in_place$LT$svsm..hyperv..hv..Guard$GT$17ha8c2c1c57b64315eE"(ptr noalias noundef align 8 dereferenceable(24) %pages) #11, !dbg !601
  call void @llvm.lifetime.end.p0(ptr %pages), !dbg !601
  br label %bb17, !dbg !585

bb17:                                             ; preds = %bb3, %bb12
  %12 = load i64, ptr %_0, align 8, !dbg !585, !noundef !32
  ret i64 %12, !dbg !585

bb13:                                             ; preds = %bb11
  %13 = getelementptr inbounds nuw i32, ptr %names.0, i64 %i, !dbg !596
  %_19 = load i32, ptr %13, align 4, !dbg !596, !noundef !32
; call svsm::hyperv::hv::Guard::put
  call void @_ZN4svsm6hyperv2hv5Guard3put17h1944d2dfbe0f361eE(ptr noalias noundef align 8 dereferenceable(24) %pages, i64 noundef %_17, i32 noundef %_19) #9, !dbg !602
  call void @llvm.lifetime.end.p0(ptr %_11), !dbg !597
  br label %bb8, !dbg !590

panic:                                            ; preds = %bb11
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %i, i64 noundef %names.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_3e1278e207000232f66784ff863d9fa1) #10, !dbg !596
  unreachable, !dbg !596

bb10:                                             ; No predecessors!
  unreachable, !dbg !580
}

; svsm::hyperv::hv::list_wrong
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN4svsm6hyperv2hv10list_wrong17h88ca2bbe1053a653E(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %names.0, i64 noundef range(i64 0, 2305843009213693952) %names.1) unnamed_addr #2 !dbg !603 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %names.dbg.spill = alloca [16 x i8], align 8
  %_11 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %pages = alloca [24 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %names.0, ptr %names.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %names.dbg.spill, i64 8
  store i64 %names.1, ptr %0, align 8
    #dbg_declare(ptr %names.dbg.spill, !605, !DIExpression(), !612)
    #dbg_declare(ptr %pages, !606, !DIExpression(), !613)
    #dbg_declare(ptr %iter, !608, !DIExpression(), !614)
; call core::slice::<impl [T]>::is_empty
  %_2 = call noundef zeroext i1 @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8is_empty17h6eebdc78869c7c5aE"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %names.0, i64 noundef %names.1) #8, !dbg !615
  br i1 %_2, label %bb3, label %bb2, !dbg !616

bb2:                                              ; preds = %start
  %_3 = icmp ugt i64 %names.1, 257, !dbg !617
  br i1 %_3, label %bb3, label %bb4, !dbg !617

bb3:                                              ; preds = %bb2, %start
  store i64 -1, ptr %_0, align 8, !dbg !618
  br label %bb17, !dbg !619

bb4:                                              ; preds = %bb2
  call void @llvm.lifetime.start.p0(ptr %pages), !dbg !620
; call svsm::hyperv::hv::Guard::new
  call void @_ZN4svsm6hyperv2hv5Guard3new17he1ddaa18c216229aE(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %pages) #9, !dbg !621
; call svsm::hyperv::hv::start
  call void @_ZN4svsm6hyperv2hv5start17h0005e58fd23fec74E(ptr noalias noundef align 8 dereferenceable(24) %pages) #9, !dbg !622
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %1 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hddff3fc3f91a583aE"(i64 noundef 0, i64 noundef %names.1) #8, !dbg !623
  %_8.0 = extractvalue { i64, i64 } %1, 0, !dbg !623
  %_8.1 = extractvalue { i64, i64 } %1, 1, !dbg !623
  call void @llvm.lifetime.start.p0(ptr %iter), !dbg !623
  store i64 %_8.0, ptr %iter, align 8, !dbg !623
  %2 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !623
  store i64 %_8.1, ptr %2, align 8, !dbg !623
  br label %bb8, !dbg !624

bb8:                                              ; preds = %bb13, %bb4
  call void @llvm.lifetime.start.p0(ptr %_11), !dbg !614
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %3 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h7425bbfc1f3074a5E"(ptr noalias noundef align 8 dereferenceable(16) %iter) #8, !dbg !614
  %4 = extractvalue { i64, i64 } %3, 0, !dbg !614
  %5 = extractvalue { i64, i64 } %3, 1, !dbg !614
  store i64 %4, ptr %_11, align 8, !dbg !614
  %6 = getelementptr inbounds i8, ptr %_11, i64 8, !dbg !614
  store i64 %5, ptr %6, align 8, !dbg !614
  %_13 = load i64, ptr %_11, align 8, !dbg !614, !range !591, !noundef !32
  %7 = getelementptr inbounds i8, ptr %_11, i64 8, !dbg !614
  %8 = load i64, ptr %7, align 8, !dbg !614
  %9 = trunc nuw i64 %_13 to i1, !dbg !614
  br i1 %9, label %bb11, label %bb12, !dbg !614

bb11:                                             ; preds = %bb8
  %10 = getelementptr inbounds i8, ptr %_11, i64 8, !dbg !625
  %i = load i64, ptr %10, align 8, !dbg !625, !noundef !32
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !625
    #dbg_declare(ptr %i.dbg.spill, !610, !DIExpression(), !626)
  %_18 = mul i64 4, %i, !dbg !627
  %_17 = add i64 16, %_18, !dbg !628
  %_20 = icmp ult i64 %i, %names.1, !dbg !629
  br i1 %_20, label %bb13, label %panic, !dbg !629

bb12:                                             ; preds = %bb8
  call void @llvm.lifetime.end.p0(ptr %_11), !dbg !630
  call void @llvm.lifetime.end.p0(ptr %iter), !dbg !631
  %_22 = shl i64 %names.1, 32, !dbg !632
  %_21 = or i64 %_22, 80, !dbg !632
; call svsm::hyperv::hv::execute_hypercall
  %11 = call noundef i64 @_ZN4svsm6hyperv2hv17execute_hypercall17hc322378cac7a8eb4E(i64 noundef %_21, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %pages) #11, !dbg !633
  store i64 %11, ptr %_0, align 8, !dbg !633
; call core::ptr::drop_in_place<svsm::hyperv::hv::Guard>
  call void @"_ZN4core3ptr44drop_in_place$LT$svsm..hyperv..hv..Guard$GT$17ha8c2c1c57b64315eE"(ptr noalias noundef align 8 dereferenceable(24) %pages) #11, !dbg !634
  call void @llvm.lifetime.end.p0(ptr %pages), !dbg !634
  br label %bb17, !dbg !619

bb17:                                             ; preds = %bb3, %bb12
  %12 = load i64, ptr %_0, align 8, !dbg !619, !noundef !32
  ret i64 %12, !dbg !619

bb13:                                             ; preds = %bb11
  %13 = getelementptr inbounds nuw i32, ptr %names.0, i64 %i, !dbg !629
  %_19 = load i32, ptr %13, align 4, !dbg !629, !noundef !32
; call svsm::hyperv::hv::Guard::put
  call void @_ZN4svsm6hyperv2hv5Guard3put17h1944d2dfbe0f361eE(ptr noalias noundef align 8 dereferenceable(24) %pages, i64 noundef %_17, i32 noundef %_19) #9, !dbg !635
  call void @llvm.lifetime.end.p0(ptr %_11), !dbg !630
  br label %bb8, !dbg !624

panic:                                            ; preds = %bb11
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %i, i64 noundef %names.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a88b476af4340e3b60a4831e7506134f) #10, !dbg !629
  unreachable, !dbg !629

bb10:                                             ; No predecessors!
  unreachable, !dbg !614
}

; svsm::hyperv::hv::register_right
; Function Attrs: nounwind nonlazybind uwtable
define { i64, i64 } @_ZN4svsm6hyperv2hv14register_right17hc50577c5705b6d28E(i32 noundef %name) unnamed_addr #2 !dbg !636 {
start:
  %status.dbg.spill = alloca [8 x i8], align 8
  %name.dbg.spill = alloca [4 x i8], align 4
  %pages = alloca [24 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store i32 %name, ptr %name.dbg.spill, align 4
    #dbg_declare(ptr %name.dbg.spill, !651, !DIExpression(), !656)
    #dbg_declare(ptr %pages, !652, !DIExpression(), !657)
  call void @llvm.lifetime.start.p0(ptr %pages), !dbg !658
; call svsm::hyperv::hv::Guard::new
  call void @_ZN4svsm6hyperv2hv5Guard3new17he1ddaa18c216229aE(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %pages) #9, !dbg !659
; call svsm::hyperv::hv::start
  call void @_ZN4svsm6hyperv2hv5start17h0005e58fd23fec74E(ptr noalias noundef align 8 dereferenceable(24) %pages) #9, !dbg !660
; call svsm::hyperv::hv::Guard::put
  call void @_ZN4svsm6hyperv2hv5Guard3put17h1944d2dfbe0f361eE(ptr noalias noundef align 8 dereferenceable(24) %pages, i64 noundef 16, i32 noundef %name) #9, !dbg !661
; call svsm::hyperv::hv::execute_hypercall
  %status = call noundef i64 @_ZN4svsm6hyperv2hv17execute_hypercall17hc322378cac7a8eb4E(i64 noundef 4294967376, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %pages) #11, !dbg !662
  store i64 %status, ptr %status.dbg.spill, align 8, !dbg !662
    #dbg_declare(ptr %status.dbg.spill, !654, !DIExpression(), !663)
  %_9 = and i64 %status, 65535, !dbg !664
  %0 = icmp eq i64 %_9, 0, !dbg !664
  br i1 %0, label %bb6, label %bb5, !dbg !664

bb6:                                              ; preds = %start
; call svsm::hyperv::hv::Guard::answer
  %_10 = call noundef i64 @_ZN4svsm6hyperv2hv5Guard6answer17h782762c3d751f4caE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %pages) #9, !dbg !665
  %1 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !666
  store i64 %_10, ptr %1, align 8, !dbg !666
  store i64 1, ptr %_0, align 8, !dbg !666
; call core::ptr::drop_in_place<svsm::hyperv::hv::Guard>
  call void @"_ZN4core3ptr44drop_in_place$LT$svsm..hyperv..hv..Guard$GT$17ha8c2c1c57b64315eE"(ptr noalias noundef align 8 dereferenceable(24) %pages) #11, !dbg !667
  call void @llvm.lifetime.end.p0(ptr %pages), !dbg !667
  br label %bb10, !dbg !668

bb5:                                              ; preds = %start
  %2 = load i64, ptr @anon.99162f586afd03b805bc3a9905faf15b.0, align 8, !dbg !669, !range !591, !noundef !32
  %3 = load i64, ptr getelementptr inbounds (i8, ptr @anon.99162f586afd03b805bc3a9905faf15b.0, i64 8), align 8, !dbg !669
  store i64 %2, ptr %_0, align 8, !dbg !669
  %4 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !669
  store i64 %3, ptr %4, align 8, !dbg !669
; call core::ptr::drop_in_place<svsm::hyperv::hv::Guard>
  call void @"_ZN4core3ptr44drop_in_place$LT$svsm..hyperv..hv..Guard$GT$17ha8c2c1c57b64315eE"(ptr noalias noundef align 8 dereferenceable(24) %pages) #11, !dbg !667
  call void @llvm.lifetime.end.p0(ptr %pages), !dbg !667
  br label %bb10, !dbg !668

bb10:                                             ; preds = %bb5, %bb6
  %5 = load i64, ptr %_0, align 8, !dbg !668, !range !591, !noundef !32
  %6 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !668
  %7 = load i64, ptr %6, align 8, !dbg !668
  %8 = insertvalue { i64, i64 } poison, i64 %5, 0, !dbg !668
  %9 = insertvalue { i64, i64 } %8, i64 %7, 1, !dbg !668
  ret { i64, i64 } %9, !dbg !668
}

; svsm::hyperv::hv::register_wrong
; Function Attrs: nounwind nonlazybind uwtable
define { i64, i64 } @_ZN4svsm6hyperv2hv14register_wrong17h03fe180be5a0256eE(i32 noundef %name) unnamed_addr #2 !dbg !670 {
start:
  %status.dbg.spill = alloca [8 x i8], align 8
  %name.dbg.spill = alloca [4 x i8], align 4
  %pages = alloca [24 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store i32 %name, ptr %name.dbg.spill, align 4
    #dbg_declare(ptr %name.dbg.spill, !672, !DIExpression(), !677)
    #dbg_declare(ptr %pages, !673, !DIExpression(), !678)
  call void @llvm.lifetime.start.p0(ptr %pages), !dbg !679
; call svsm::hyperv::hv::Guard::new
  call void @_ZN4svsm6hyperv2hv5Guard3new17he1ddaa18c216229aE(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %pages) #9, !dbg !680
; call svsm::hyperv::hv::start
  call void @_ZN4svsm6hyperv2hv5start17h0005e58fd23fec74E(ptr noalias noundef align 8 dereferenceable(24) %pages) #9, !dbg !681
; call svsm::hyperv::hv::Guard::put
  call void @_ZN4svsm6hyperv2hv5Guard3put17h1944d2dfbe0f361eE(ptr noalias noundef align 8 dereferenceable(24) %pages, i64 noundef 16, i32 noundef %name) #9, !dbg !682
; call svsm::hyperv::hv::execute_hypercall
  %status = call noundef i64 @_ZN4svsm6hyperv2hv17execute_hypercall17hc322378cac7a8eb4E(i64 noundef 1103806595152, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %pages) #11, !dbg !683
  store i64 %status, ptr %status.dbg.spill, align 8, !dbg !683
    #dbg_declare(ptr %status.dbg.spill, !675, !DIExpression(), !684)
  %_9 = and i64 %status, 65535, !dbg !685
  %0 = icmp eq i64 %_9, 0, !dbg !685
  br i1 %0, label %bb6, label %bb5, !dbg !685

bb6:                                              ; preds = %start
; call svsm::hyperv::hv::Guard::answer
  %_10 = call noundef i64 @_ZN4svsm6hyperv2hv5Guard6answer17h782762c3d751f4caE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %pages) #9, !dbg !686
  %1 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !687
  store i64 %_10, ptr %1, align 8, !dbg !687
  store i64 1, ptr %_0, align 8, !dbg !687
; call core::ptr::drop_in_place<svsm::hyperv::hv::Guard>
  call void @"_ZN4core3ptr44drop_in_place$LT$svsm..hyperv..hv..Guard$GT$17ha8c2c1c57b64315eE"(ptr noalias noundef align 8 dereferenceable(24) %pages) #11, !dbg !688
  call void @llvm.lifetime.end.p0(ptr %pages), !dbg !688
  br label %bb10, !dbg !689

bb5:                                              ; preds = %start
  %2 = load i64, ptr @anon.99162f586afd03b805bc3a9905faf15b.0, align 8, !dbg !690, !range !591, !noundef !32
  %3 = load i64, ptr getelementptr inbounds (i8, ptr @anon.99162f586afd03b805bc3a9905faf15b.0, i64 8), align 8, !dbg !690
  store i64 %2, ptr %_0, align 8, !dbg !690
  %4 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !690
  store i64 %3, ptr %4, align 8, !dbg !690
; call core::ptr::drop_in_place<svsm::hyperv::hv::Guard>
  call void @"_ZN4core3ptr44drop_in_place$LT$svsm..hyperv..hv..Guard$GT$17ha8c2c1c57b64315eE"(ptr noalias noundef align 8 dereferenceable(24) %pages) #11, !dbg !688
  call void @llvm.lifetime.end.p0(ptr %pages), !dbg !688
  br label %bb10, !dbg !689

bb10:                                             ; preds = %bb5, %bb6
  %5 = load i64, ptr %_0, align 8, !dbg !689, !range !591, !noundef !32
  %6 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !689
  %7 = load i64, ptr %6, align 8, !dbg !689
  %8 = insertvalue { i64, i64 } poison, i64 %5, 0, !dbg !689
  %9 = insertvalue { i64, i64 } %8, i64 %7, 1, !dbg !689
  ret { i64, i64 } %9, !dbg !689
}

; svsm::hyperv::hv::execute_hypercall
; Function Attrs: nounwind nonlazybind uwtable
define internal noundef i64 @_ZN4svsm6hyperv2hv17execute_hypercall17hc322378cac7a8eb4E(i64 noundef %control, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %pages) unnamed_addr #2 !dbg !691 {
start:
  %pages.dbg.spill = alloca [8 x i8], align 8
  %control.dbg.spill = alloca [8 x i8], align 8
  %status = alloca [8 x i8], align 8
    #dbg_declare(ptr %status, !698, !DIExpression(), !700)
  store i64 %control, ptr %control.dbg.spill, align 8
    #dbg_declare(ptr %control.dbg.spill, !696, !DIExpression(), !701)
  store ptr %pages, ptr %pages.dbg.spill, align 8
    #dbg_declare(ptr %pages.dbg.spill, !697, !DIExpression(), !702)
  %_5 = load ptr, ptr %pages, align 8, !dbg !703, !nonnull !32, !align !550, !noundef !32
  %0 = getelementptr inbounds i8, ptr %_5, i64 8, !dbg !703
  %_3 = load i64, ptr %0, align 8, !dbg !703, !noundef !32
  %1 = getelementptr inbounds i8, ptr %pages, i64 8, !dbg !704
  %_6 = load ptr, ptr %1, align 8, !dbg !704, !nonnull !32, !align !550, !noundef !32
  %2 = getelementptr inbounds i8, ptr %_6, i64 8, !dbg !704
  %_4 = load i64, ptr %2, align 8, !dbg !704, !noundef !32
  %3 = call i64 asm sideeffect alignstack "callq *%rax", "={ax},{ax},{cx},{dx},{r8},~{dirflag},~{fpsr},~{flags},~{memory}"(i64 -549755813888, i64 %control, i64 %_3, i64 %_4), !dbg !705, !srcloc !706
  store i64 %3, ptr %status, align 8, !dbg !705
  %4 = load i64, ptr %status, align 8, !dbg !707, !noundef !32
  ret i64 %4, !dbg !707
}

; svsm::hyperv::hv::Guard::new
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @_ZN4svsm6hyperv2hv5Guard3new17he1ddaa18c216229aE(ptr dead_on_unwind noalias noundef writable sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0) unnamed_addr #1 !dbg !708 {
start:
  %output.dbg.spill = alloca [8 x i8], align 8
  %input.dbg.spill = alloca [8 x i8], align 8
  %both.dbg.spill = alloca [8 x i8], align 8
  %cpu.dbg.spill = alloca [8 x i8], align 8
  %pages = alloca [8 x i8], align 8
  %flags = alloca [8 x i8], align 8
    #dbg_declare(ptr %flags, !713, !DIExpression(), !724)
    #dbg_declare(ptr %pages, !717, !DIExpression(), !725)
  %0 = call i64 asm sideeffect alignstack "pushf; pop ${0:q}", "=&r,~{dirflag},~{fpsr},~{flags},~{memory}"(), !dbg !726, !srcloc !727
  store i64 %0, ptr %flags, align 8, !dbg !726
  call void asm sideeffect alignstack inteldialect "cli", "~{dirflag},~{fpsr},~{flags},~{memory}"(), !dbg !728, !srcloc !729
; call svsm::cpu::percpu::this_cpu
  %cpu = call noundef nonnull align 8 ptr @_ZN4svsm3cpu6percpu8this_cpu17h1b3fef9bbd8f4e65E() #9, !dbg !730
  store ptr %cpu, ptr %cpu.dbg.spill, align 8, !dbg !730
    #dbg_declare(ptr %cpu.dbg.spill, !715, !DIExpression(), !731)
  %_4 = getelementptr inbounds i8, ptr %cpu, i64 32, !dbg !732
; call <core::sync::atomic::AtomicU64>::swap
  %_3 = call noundef i64 @_RNvMs1l_NtNtCsgEmfK2I1SDS_4core4sync6atomicNtB6_9AtomicU644swap(ptr noundef nonnull align 8 %_4, i64 noundef 1, i8 noundef 2) #8, !dbg !733
  %1 = icmp eq i64 %_3, 0, !dbg !732
  %2 = call i1 @llvm.expect.i1(i1 %1, i1 true), !dbg !732
  br i1 %2, label %bb6, label %bb5, !dbg !732

bb6:                                              ; preds = %start
  call void @llvm.lifetime.start.p0(ptr %pages), !dbg !734
; call core::cell::UnsafeCell<T>::get
  %_8 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h7cc40c13eaab6733E"(ptr noundef nonnull align 8 %cpu) #9, !dbg !735
; call core::option::Option<T>::as_ref
  %3 = call noundef align 8 ptr @"_ZN4core6option15Option$LT$T$GT$6as_ref17h3a1cb9821d3ce95bE"(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(32) %_8) #8, !dbg !736
  store ptr %3, ptr %pages, align 8, !dbg !736
  %4 = load ptr, ptr %pages, align 8, !dbg !737, !align !550, !noundef !32
  %5 = ptrtoint ptr %4 to i64, !dbg !737
  %6 = icmp eq i64 %5, 0, !dbg !737
  %_10 = select i1 %6, i64 0, i64 1, !dbg !737
  %7 = trunc nuw i64 %_10 to i1, !dbg !738
  %8 = call i1 @llvm.expect.i1(i1 %7, i1 true), !dbg !738
  br i1 %8, label %bb11, label %bb10, !dbg !738

bb5:                                              ; preds = %start
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) @alloc_476509aa7047bd805d630c6546685797, i64 noundef 14, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_2d08cfc5fd870fe42f331d37eb2864ff) #10, !dbg !739
  unreachable, !dbg !739

bb11:                                             ; preds = %bb6
  %both = load ptr, ptr %pages, align 8, !dbg !740, !nonnull !32, !align !550, !noundef !32
  store ptr %both, ptr %both.dbg.spill, align 8, !dbg !740
    #dbg_declare(ptr %both.dbg.spill, !722, !DIExpression(), !741)
  store ptr %both, ptr %input.dbg.spill, align 8, !dbg !742
    #dbg_declare(ptr %input.dbg.spill, !719, !DIExpression(), !743)
  %output = getelementptr inbounds i8, ptr %both, i64 16, !dbg !744
  store ptr %output, ptr %output.dbg.spill, align 8, !dbg !744
    #dbg_declare(ptr %output.dbg.spill, !721, !DIExpression(), !745)
  store ptr %both, ptr %_0, align 8, !dbg !746
  %9 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !746
  store ptr %output, ptr %9, align 8, !dbg !746
  %10 = load i64, ptr %flags, align 8, !dbg !746, !noundef !32
  %11 = getelementptr inbounds i8, ptr %_0, i64 16, !dbg !746
  store i64 %10, ptr %11, align 8, !dbg !746
  call void @llvm.lifetime.end.p0(ptr %pages), !dbg !747
  ret void, !dbg !748

bb10:                                             ; preds = %bb6
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) @alloc_476509aa7047bd805d630c6546685797, i64 noundef 14, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_74fa6b69764de783cc614f157255bfd8) #10, !dbg !749
  unreachable, !dbg !749

bb9:                                              ; No predecessors!
  unreachable, !dbg !737
}

; svsm::hyperv::hv::Guard::put
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @_ZN4svsm6hyperv2hv5Guard3put17h1944d2dfbe0f361eE(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %offset, i32 noundef %value) unnamed_addr #1 !dbg !750 {
start:
  %value.dbg.spill = alloca [4 x i8], align 4
  %offset.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !756, !DIExpression(), !759)
  store i64 %offset, ptr %offset.dbg.spill, align 8
    #dbg_declare(ptr %offset.dbg.spill, !757, !DIExpression(), !760)
  store i32 %value, ptr %value.dbg.spill, align 4
    #dbg_declare(ptr %value.dbg.spill, !758, !DIExpression(), !761)
  %_8 = load ptr, ptr %self, align 8, !dbg !762, !nonnull !32, !align !550, !noundef !32
  %_7 = load ptr, ptr %_8, align 8, !dbg !762, !nonnull !32, !noundef !32
; call core::ptr::non_null::NonNull<T>::as_ptr
  %_6 = call noundef ptr @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hf25b94ea2dd39c8cE"(ptr noundef nonnull %_7) #9, !dbg !763
; call core::ptr::mut_ptr::<impl *mut T>::add
  %_5 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h05c1cb6c7ad046beE"(ptr noundef %_6, i64 noundef %offset, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_cb0b09303cb96f16b9efa4a68c95b2bf) #9, !dbg !764
; call core::ptr::mut_ptr::<impl *mut T>::cast
  %_4 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17hcaf4b3cab39fb714E"(ptr noundef %_5) #9, !dbg !765
; call core::ptr::mut_ptr::<impl *mut T>::write
  call void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h6e61e52f9348a188E"(ptr noundef %_4, i32 noundef %value, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_2fbc7b7797e028dafac165770d72a052) #9, !dbg !766
  ret void, !dbg !767
}

; svsm::hyperv::hv::Guard::put
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @_ZN4svsm6hyperv2hv5Guard3put17he17aec3eb04a6f49E(ptr noalias noundef align 8 dereferenceable(24) %self, i64 noundef %offset, i64 noundef %value) unnamed_addr #1 !dbg !768 {
start:
  %value.dbg.spill = alloca [8 x i8], align 8
  %offset.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !773, !DIExpression(), !776)
  store i64 %offset, ptr %offset.dbg.spill, align 8
    #dbg_declare(ptr %offset.dbg.spill, !774, !DIExpression(), !777)
  store i64 %value, ptr %value.dbg.spill, align 8
    #dbg_declare(ptr %value.dbg.spill, !775, !DIExpression(), !778)
  %_8 = load ptr, ptr %self, align 8, !dbg !779, !nonnull !32, !align !550, !noundef !32
  %_7 = load ptr, ptr %_8, align 8, !dbg !779, !nonnull !32, !noundef !32
; call core::ptr::non_null::NonNull<T>::as_ptr
  %_6 = call noundef ptr @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hf25b94ea2dd39c8cE"(ptr noundef nonnull %_7) #9, !dbg !780
; call core::ptr::mut_ptr::<impl *mut T>::add
  %_5 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h05c1cb6c7ad046beE"(ptr noundef %_6, i64 noundef %offset, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_cb0b09303cb96f16b9efa4a68c95b2bf) #9, !dbg !781
; call core::ptr::mut_ptr::<impl *mut T>::cast
  %_4 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17h02f19f17894aa0a4E"(ptr noundef %_5) #9, !dbg !782
; call core::ptr::mut_ptr::<impl *mut T>::write
  call void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h937317e0539acc00E"(ptr noundef %_4, i64 noundef %value, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_2fbc7b7797e028dafac165770d72a052) #9, !dbg !783
  ret void, !dbg !784
}

; svsm::hyperv::hv::Guard::answer
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef i64 @_ZN4svsm6hyperv2hv5Guard6answer17h782762c3d751f4caE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %self) unnamed_addr #1 !dbg !785 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !790, !DIExpression(), !791)
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !792
  %_5 = load ptr, ptr %0, align 8, !dbg !792, !nonnull !32, !align !550, !noundef !32
  %_4 = load ptr, ptr %_5, align 8, !dbg !792, !nonnull !32, !noundef !32
; call core::ptr::non_null::NonNull<T>::as_ptr
  %_3 = call noundef ptr @"_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hf25b94ea2dd39c8cE"(ptr noundef nonnull %_4) #9, !dbg !793
; call core::ptr::mut_ptr::<impl *mut T>::cast
  %_2 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17h02f19f17894aa0a4E"(ptr noundef %_3) #9, !dbg !794
; call core::ptr::mut_ptr::<impl *mut T>::read
  %_0 = call noundef i64 @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4read17h1dc13bf081cd7d31E"(ptr noundef %_2, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_3c7304d6c426a3e28532c4f023f463ad) #9, !dbg !795
  ret i64 %_0, !dbg !796
}

; svsm::hyperv::hv::start
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @_ZN4svsm6hyperv2hv5start17h0005e58fd23fec74E(ptr noalias noundef align 8 dereferenceable(24) %pages) unnamed_addr #1 !dbg !797 {
start:
  %pages.dbg.spill = alloca [8 x i8], align 8
  store ptr %pages, ptr %pages.dbg.spill, align 8
    #dbg_declare(ptr %pages.dbg.spill, !801, !DIExpression(), !802)
; call svsm::hyperv::hv::Guard::put
  call void @_ZN4svsm6hyperv2hv5Guard3put17he17aec3eb04a6f49E(ptr noalias noundef align 8 dereferenceable(24) %pages, i64 noundef 0, i64 noundef -1) #9, !dbg !803
; call svsm::hyperv::hv::Guard::put
  call void @_ZN4svsm6hyperv2hv5Guard3put17h1944d2dfbe0f361eE(ptr noalias noundef align 8 dereferenceable(24) %pages, i64 noundef 8, i32 noundef -2) #9, !dbg !804
; call svsm::hyperv::hv::Guard::put
  call void @_ZN4svsm6hyperv2hv5Guard3put17h1944d2dfbe0f361eE(ptr noalias noundef align 8 dereferenceable(24) %pages, i64 noundef 12, i32 noundef 0) #9, !dbg !805
  ret void, !dbg !806
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hddff3fc3f91a583aE"(i64 noundef %self.0, i64 noundef %self.1) unnamed_addr #0 !dbg !807 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store i64 %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !815, !DIExpression(), !818)
  %1 = insertvalue { i64, i64 } poison, i64 %self.0, 0, !dbg !819
  %2 = insertvalue { i64, i64 } %1, i64 %self.1, 1, !dbg !819
  ret { i64, i64 } %2, !dbg !819
}

; <svsm::hyperv::hv::Guard as core::ops::drop::Drop>::drop
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @"_ZN65_$LT$svsm..hyperv..hv..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6dc8a7fa43e29f3eE"(ptr noalias noundef align 8 dereferenceable(24) %self) unnamed_addr #1 !dbg !820 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !823, !DIExpression(), !824)
; call svsm::cpu::percpu::this_cpu
  %_4 = call noundef nonnull align 8 ptr @_ZN4svsm3cpu6percpu8this_cpu17h1b3fef9bbd8f4e65E() #9, !dbg !825
  %_3 = getelementptr inbounds i8, ptr %_4, i64 32, !dbg !825
; call <core::sync::atomic::AtomicU64>::store
  call void @_RNvMs1l_NtNtCsgEmfK2I1SDS_4core4sync6atomicNtB6_9AtomicU645store(ptr noundef nonnull align 8 %_3, i64 noundef 0, i8 noundef 1) #8, !dbg !826
  %0 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !827
  %_6 = load i64, ptr %0, align 8, !dbg !827, !noundef !32
  %_5 = and i64 %_6, 512, !dbg !827
  %1 = icmp eq i64 %_5, 0, !dbg !827
  br i1 %1, label %bb4, label %bb3, !dbg !827

bb4:                                              ; preds = %start
  br label %bb5, !dbg !828

bb3:                                              ; preds = %start
  call void asm sideeffect alignstack inteldialect "sti", "~{dirflag},~{fpsr},~{flags},~{memory}"(), !dbg !829, !srcloc !830
  br label %bb5, !dbg !829

bb5:                                              ; preds = %bb3, %bb4
  ret void, !dbg !831
}

; <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h9aa76bc4e89742ebE"(ptr noalias noundef align 8 dereferenceable(16) %self) unnamed_addr #0 !dbg !832 {
start:
  %old.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !835, !DIExpression(), !838)
  %_4 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !839
; call <usize as core::cmp::PartialOrd>::lt
  %_2 = call noundef zeroext i1 @_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %self, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %_4) #9, !dbg !840
  br i1 %_2, label %bb2, label %bb4, !dbg !840

bb4:                                              ; preds = %start
  store i64 0, ptr %_0, align 8, !dbg !841
  br label %bb5, !dbg !842

bb2:                                              ; preds = %start
  %old = load i64, ptr %self, align 8, !dbg !843, !noundef !32
  store i64 %old, ptr %old.dbg.spill, align 8, !dbg !843
    #dbg_declare(ptr %old.dbg.spill, !836, !DIExpression(), !844)
; call <usize as core::iter::range::Step>::forward_unchecked
  %_6 = call noundef i64 @_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked(i64 noundef %old, i64 noundef 1) #8, !dbg !845
  store i64 %_6, ptr %self, align 8, !dbg !846
  %0 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !847
  store i64 %old, ptr %0, align 8, !dbg !847
  store i64 1, ptr %_0, align 8, !dbg !847
  br label %bb5, !dbg !842

bb5:                                              ; preds = %bb2, %bb4
  %1 = load i64, ptr %_0, align 8, !dbg !848, !range !591, !noundef !32
  %2 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !848
  %3 = load i64, ptr %2, align 8, !dbg !848
  %4 = insertvalue { i64, i64 } poison, i64 %1, 0, !dbg !848
  %5 = insertvalue { i64, i64 } %4, i64 %3, 1, !dbg !848
  ret { i64, i64 } %5, !dbg !848
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr noundef nonnull, ptr noundef nonnull, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare i1 @llvm.expect.i1(i1, i1) #7

; core::panicking::panic
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance), i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #4

attributes #0 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { alwaysinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #8 = { inlinehint nounwind }
attributes #9 = { alwaysinline nounwind }
attributes #10 = { noinline noreturn nounwind }
attributes #11 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !7, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "coconut.rs/@/svsm.47de10419bb2b73e-cgu.0", directory: ".")
!7 = !{!8}
!8 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "Ordering", scope: !10, file: !9, baseType: !13, size: 8, align: 8, flags: DIFlagEnumClass, elements: !14)
!9 = !DIFile(filename: "<unknown>", directory: "")
!10 = !DINamespace(name: "atomic", scope: !11)
!11 = !DINamespace(name: "sync", scope: !12)
!12 = !DINamespace(name: "core", scope: null)
!13 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!14 = !{!15, !16, !17, !18, !19}
!15 = !DIEnumerator(name: "Relaxed", value: 0, isUnsigned: true)
!16 = !DIEnumerator(name: "Release", value: 1, isUnsigned: true)
!17 = !DIEnumerator(name: "Acquire", value: 2, isUnsigned: true)
!18 = !DIEnumerator(name: "AcqRel", value: 3, isUnsigned: true)
!19 = !DIEnumerator(name: "SeqCst", value: 4, isUnsigned: true)
!20 = distinct !DISubprogram(name: "swap", linkageName: "_RNvMs1l_NtNtCsgEmfK2I1SDS_4core4sync6atomicNtB6_9AtomicU644swap", scope: !22, file: !21, line: 2899, type: !33, scopeLine: 2899, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !36, retainedNodes: !37)
!21 = !DIFile(filename: "library/core/src/sync/atomic.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "efd884d336fd52cdd46abf1cb836765b")
!22 = !DICompositeType(tag: DW_TAG_structure_type, name: "AtomicU64", scope: !10, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !23, templateParams: !32, identifier: "66aaddc964a82d5e57e97feb4617c061")
!23 = !{!24}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !22, file: !9, baseType: !25, size: 64, align: 64, flags: DIFlagPrivate)
!25 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeCell<u64>", scope: !26, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !27, templateParams: !30, identifier: "64f44ac7e328f13f7383038d475fd20c")
!26 = !DINamespace(name: "cell", scope: !12)
!27 = !{!28}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !25, file: !9, baseType: !29, size: 64, align: 64, flags: DIFlagPrivate)
!29 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!30 = !{!31}
!31 = !DITemplateTypeParameter(name: "T", type: !29)
!32 = !{}
!33 = !DISubroutineType(types: !34)
!34 = !{!29, !35, !29, !8}
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::sync::atomic::AtomicU64", baseType: !22, size: 64, align: 64, dwarfAddressSpace: 0)
!36 = !DISubprogram(name: "swap", linkageName: "_RNvMs1l_NtNtCsgEmfK2I1SDS_4core4sync6atomicNtB6_9AtomicU644swap", scope: !22, file: !21, line: 2899, type: !33, scopeLine: 2899, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !32)
!37 = !{!38, !39, !40}
!38 = !DILocalVariable(name: "self", arg: 1, scope: !20, file: !21, line: 2899, type: !35)
!39 = !DILocalVariable(name: "val", arg: 2, scope: !20, file: !21, line: 2899, type: !29)
!40 = !DILocalVariable(name: "order", arg: 3, scope: !20, file: !21, line: 2899, type: !8)
!41 = !DILocation(line: 2899, column: 25, scope: !20)
!42 = !DILocation(line: 2899, column: 32, scope: !20)
!43 = !DILocalVariable(name: "val", arg: 2, scope: !44, file: !21, line: 3902, type: !29)
!44 = distinct !DISubprogram(name: "atomic_swap<u64>", linkageName: "_ZN4core4sync6atomic11atomic_swap17he28f8d876237a93bE", scope: !10, file: !21, line: 3902, type: !45, scopeLine: 3902, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !30, retainedNodes: !48)
!45 = !DISubroutineType(types: !46)
!46 = !{!29, !47, !29, !8}
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u64", baseType: !29, size: 64, align: 64, dwarfAddressSpace: 0)
!48 = !{!49, !43, !50}
!49 = !DILocalVariable(name: "dst", arg: 1, scope: !44, file: !21, line: 3902, type: !47)
!50 = !DILocalVariable(name: "order", arg: 3, scope: !44, file: !21, line: 3902, type: !8)
!51 = !DILocation(line: 3902, column: 45, scope: !44, inlinedAt: !52)
!52 = !DILocation(line: 2901, column: 26, scope: !20)
!53 = !DILocation(line: 2899, column: 48, scope: !20)
!54 = !DILocation(line: 3902, column: 53, scope: !44, inlinedAt: !52)
!55 = !DILocalVariable(name: "self", arg: 1, scope: !56, file: !57, line: 2443, type: !60)
!56 = distinct !DISubprogram(name: "get<u64>", linkageName: "_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h56b8bcc73e0a4ab8E", scope: !25, file: !57, line: 2443, type: !58, scopeLine: 2443, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !30, declaration: !61, retainedNodes: !62)
!57 = !DIFile(filename: "library/core/src/cell.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "96404e804c6faf0fea9fa631bcb8d1d2")
!58 = !DISubroutineType(types: !59)
!59 = !{!47, !60}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::cell::UnsafeCell<u64>", baseType: !25, size: 64, align: 64, dwarfAddressSpace: 0)
!61 = !DISubprogram(name: "get<u64>", linkageName: "_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h56b8bcc73e0a4ab8E", scope: !25, file: !57, line: 2443, type: !58, scopeLine: 2443, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !30)
!62 = !{!55}
!63 = !DILocation(line: 2443, column: 22, scope: !56, inlinedAt: !64)
!64 = !DILocation(line: 2901, column: 45, scope: !20)
!65 = !DILocation(line: 2447, column: 9, scope: !56, inlinedAt: !64)
!66 = !DILocation(line: 3902, column: 32, scope: !44, inlinedAt: !52)
!67 = !DILocation(line: 3905, column: 15, scope: !44, inlinedAt: !52)
!68 = !DILocation(line: 3905, column: 9, scope: !44, inlinedAt: !52)
!69 = !DILocation(line: 3906, column: 24, scope: !44, inlinedAt: !52)
!70 = !DILocation(line: 3908, column: 24, scope: !44, inlinedAt: !52)
!71 = !DILocation(line: 3907, column: 24, scope: !44, inlinedAt: !52)
!72 = !DILocation(line: 3909, column: 23, scope: !44, inlinedAt: !52)
!73 = !DILocation(line: 3910, column: 23, scope: !44, inlinedAt: !52)
!74 = !DILocation(line: 2902, column: 14, scope: !20)
!75 = distinct !DISubprogram(name: "store", linkageName: "_RNvMs1l_NtNtCsgEmfK2I1SDS_4core4sync6atomicNtB6_9AtomicU645store", scope: !22, file: !21, line: 2870, type: !76, scopeLine: 2870, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !78, retainedNodes: !79)
!76 = !DISubroutineType(types: !77)
!77 = !{null, !35, !29, !8}
!78 = !DISubprogram(name: "store", linkageName: "_RNvMs1l_NtNtCsgEmfK2I1SDS_4core4sync6atomicNtB6_9AtomicU645store", scope: !22, file: !21, line: 2870, type: !76, scopeLine: 2870, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !32)
!79 = !{!80, !81, !82}
!80 = !DILocalVariable(name: "self", arg: 1, scope: !75, file: !21, line: 2870, type: !35)
!81 = !DILocalVariable(name: "val", arg: 2, scope: !75, file: !21, line: 2870, type: !29)
!82 = !DILocalVariable(name: "order", arg: 3, scope: !75, file: !21, line: 2870, type: !8)
!83 = !DILocation(line: 2870, column: 26, scope: !75)
!84 = !DILocation(line: 2870, column: 33, scope: !75)
!85 = !DILocation(line: 2870, column: 49, scope: !75)
!86 = !DILocalVariable(name: "self", arg: 1, scope: !87, file: !57, line: 2443, type: !60)
!87 = distinct !DISubprogram(name: "get<u64>", linkageName: "_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h56b8bcc73e0a4ab8E", scope: !25, file: !57, line: 2443, type: !58, scopeLine: 2443, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !30, declaration: !61, retainedNodes: !88)
!88 = !{!86}
!89 = !DILocation(line: 2443, column: 22, scope: !87, inlinedAt: !90)
!90 = !DILocation(line: 2872, column: 46, scope: !75)
!91 = !DILocation(line: 2872, column: 26, scope: !75)
!92 = !DILocation(line: 2873, column: 14, scope: !75)
!93 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_unchecked", scope: !95, file: !94, line: 211, type: !98, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !101)
!94 = !DIFile(filename: "library/core/src/iter/range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e302cc3146df1591d87c4742d277fd2d")
!95 = !DINamespace(name: "{impl#43}", scope: !96)
!96 = !DINamespace(name: "range", scope: !97)
!97 = !DINamespace(name: "iter", scope: !12)
!98 = !DISubroutineType(types: !99)
!99 = !{!100, !100, !100}
!100 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!101 = !{!102, !103}
!102 = !DILocalVariable(name: "start", arg: 1, scope: !93, file: !94, line: 211, type: !100)
!103 = !DILocalVariable(name: "n", arg: 2, scope: !93, file: !94, line: 211, type: !100)
!104 = !DILocation(line: 211, column: 37, scope: !93)
!105 = !DILocalVariable(name: "self", arg: 1, scope: !106, file: !107, line: 832, type: !100)
!106 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !108, file: !107, line: 832, type: !110, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !142)
!107 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!108 = !DINamespace(name: "{impl#11}", scope: !109)
!109 = !DINamespace(name: "num", scope: !12)
!110 = !DISubroutineType(types: !111)
!111 = !{!100, !100, !100, !112}
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !113, size: 64, align: 64, dwarfAddressSpace: 0)
!113 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !114, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !116, templateParams: !32, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!114 = !DINamespace(name: "location", scope: !115)
!115 = !DINamespace(name: "panic", scope: !12)
!116 = !{!117, !130, !132, !133}
!117 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !113, file: !9, baseType: !118, size: 128, align: 64, flags: DIFlagPrivate)
!118 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !119, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !121, templateParams: !128, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!119 = !DINamespace(name: "non_null", scope: !120)
!120 = !DINamespace(name: "ptr", scope: !12)
!121 = !{!122}
!122 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !118, file: !9, baseType: !123, size: 128, align: 64, flags: DIFlagPrivate)
!123 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !9, size: 128, align: 64, elements: !124, templateParams: !32, identifier: "238a44609877474087c05adf26cd41fa")
!124 = !{!125, !127}
!125 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !123, file: !9, baseType: !126, size: 64, align: 64)
!126 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !123, file: !9, baseType: !100, size: 64, align: 64, offset: 64)
!128 = !{!129}
!129 = !DITemplateTypeParameter(name: "T", type: !13)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !113, file: !9, baseType: !131, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!131 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !113, file: !9, baseType: !131, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !113, file: !9, baseType: !134, align: 8, offset: 192, flags: DIFlagPrivate)
!134 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !135, file: !9, align: 8, flags: DIFlagPublic, elements: !32, templateParams: !136, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!135 = !DINamespace(name: "marker", scope: !12)
!136 = !{!137}
!137 = !DITemplateTypeParameter(name: "T", type: !138)
!138 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !9, size: 128, align: 64, elements: !139, templateParams: !32, identifier: "9277eecd40495f85161460476aacc992")
!139 = !{!140, !141}
!140 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !138, file: !9, baseType: !126, size: 64, align: 64)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !138, file: !9, baseType: !100, size: 64, align: 64, offset: 64)
!142 = !{!105, !143}
!143 = !DILocalVariable(name: "rhs", arg: 2, scope: !106, file: !107, line: 832, type: !100)
!144 = !DILocation(line: 832, column: 43, scope: !106, inlinedAt: !145)
!145 = !DILocation(line: 213, column: 28, scope: !93)
!146 = !DILocation(line: 211, column: 50, scope: !93)
!147 = !DILocation(line: 832, column: 49, scope: !106, inlinedAt: !145)
!148 = !DILocation(line: 77, column: 35, scope: !149, inlinedAt: !145)
!149 = !DILexicalBlockFile(scope: !106, file: !150, discriminator: 0)
!150 = !DIFile(filename: "library/core/src/ub_checks.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8a26eb599fa825194a3e796d4688d4db")
!151 = !DILocation(line: 844, column: 17, scope: !106, inlinedAt: !145)
!152 = !DILocation(line: 214, column: 10, scope: !93)
!153 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !155, file: !154, line: 1916, type: !158, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !162)
!154 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!155 = !DINamespace(name: "{impl#58}", scope: !156)
!156 = !DINamespace(name: "impls", scope: !157)
!157 = !DINamespace(name: "cmp", scope: !12)
!158 = !DISubroutineType(types: !159)
!159 = !{!160, !161, !161}
!160 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!161 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !100, size: 64, align: 64, dwarfAddressSpace: 0)
!162 = !{!163, !164}
!163 = !DILocalVariable(name: "self", arg: 1, scope: !153, file: !154, line: 1916, type: !161)
!164 = !DILocalVariable(name: "other", arg: 2, scope: !153, file: !154, line: 1916, type: !161)
!165 = !DILocation(line: 1916, column: 19, scope: !153)
!166 = !DILocation(line: 1916, column: 26, scope: !153)
!167 = !DILocation(line: 1916, column: 50, scope: !153)
!168 = !DILocation(line: 1916, column: 59, scope: !153)
!169 = !DILocation(line: 1916, column: 67, scope: !153)
!170 = distinct !DISubprogram(name: "drop_in_place<svsm::hyperv::hv::Guard>", linkageName: "_ZN4core3ptr44drop_in_place$LT$svsm..hyperv..hv..Guard$GT$17ha8c2c1c57b64315eE", scope: !120, file: !171, line: 805, type: !172, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !194, retainedNodes: !192)
!171 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!172 = !DISubroutineType(types: !173)
!173 = !{null, !174}
!174 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut svsm::hyperv::hv::Guard", baseType: !175, size: 64, align: 64, dwarfAddressSpace: 0)
!175 = !DICompositeType(tag: DW_TAG_structure_type, name: "Guard", scope: !176, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !179, templateParams: !32, identifier: "ac583d526c7e1d67567fc7af07e164ef")
!176 = !DINamespace(name: "hv", scope: !177)
!177 = !DINamespace(name: "hyperv", scope: !178)
!178 = !DINamespace(name: "svsm", scope: null)
!179 = !{!180, !190, !191}
!180 = !DIDerivedType(tag: DW_TAG_member, name: "input", scope: !175, file: !9, baseType: !181, size: 64, align: 64, flags: DIFlagPrivate)
!181 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&svsm::hyperv::hv::HypercallPage", baseType: !182, size: 64, align: 64, dwarfAddressSpace: 0)
!182 = !DICompositeType(tag: DW_TAG_structure_type, name: "HypercallPage", scope: !176, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !183, templateParams: !32, identifier: "6ef037f24e563cfb125329593b16be4c")
!183 = !{!184, !189}
!184 = !DIDerivedType(tag: DW_TAG_member, name: "page", scope: !182, file: !9, baseType: !185, size: 64, align: 64, flags: DIFlagPrivate)
!185 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !119, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !186, templateParams: !128, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!186 = !{!187}
!187 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !185, file: !9, baseType: !188, size: 64, align: 64, flags: DIFlagPrivate)
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!189 = !DIDerivedType(tag: DW_TAG_member, name: "paddr", scope: !182, file: !9, baseType: !29, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!190 = !DIDerivedType(tag: DW_TAG_member, name: "output", scope: !175, file: !9, baseType: !181, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!191 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !175, file: !9, baseType: !29, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!192 = !{!193}
!193 = !DILocalVariable(arg: 1, scope: !170, file: !171, line: 805, type: !174)
!194 = !{!195}
!195 = !DITemplateTypeParameter(name: "T", type: !175)
!196 = !DILocation(line: 805, column: 1, scope: !170)
!197 = distinct !DISubprogram(name: "add<u8>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h05c1cb6c7ad046beE", scope: !199, file: !198, line: 927, type: !201, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !128, retainedNodes: !204)
!198 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!199 = !DINamespace(name: "{impl#0}", scope: !200)
!200 = !DINamespace(name: "mut_ptr", scope: !120)
!201 = !DISubroutineType(types: !202)
!202 = !{!203, !203, !100, !112}
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u8", baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!204 = !{!205, !206}
!205 = !DILocalVariable(name: "self", arg: 1, scope: !197, file: !198, line: 927, type: !203)
!206 = !DILocalVariable(name: "count", arg: 2, scope: !197, file: !198, line: 927, type: !100)
!207 = !DILocation(line: 927, column: 29, scope: !197)
!208 = !DILocation(line: 927, column: 35, scope: !197)
!209 = !DILocation(line: 961, column: 18, scope: !197)
!210 = !DILocation(line: 962, column: 6, scope: !197)
!211 = distinct !DISubprogram(name: "cast<u8, u64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17h02f19f17894aa0a4E", scope: !199, file: !198, line: 31, type: !212, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !216, retainedNodes: !214)
!212 = !DISubroutineType(types: !213)
!213 = !{!47, !203}
!214 = !{!215}
!215 = !DILocalVariable(name: "self", arg: 1, scope: !211, file: !198, line: 31, type: !203)
!216 = !{!129, !217}
!217 = !DITemplateTypeParameter(name: "U", type: !29)
!218 = !DILocation(line: 31, column: 26, scope: !211)
!219 = !DILocation(line: 33, column: 6, scope: !211)
!220 = distinct !DISubprogram(name: "cast<u8, u32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4cast17hcaf4b3cab39fb714E", scope: !199, file: !198, line: 31, type: !221, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !226, retainedNodes: !224)
!221 = !DISubroutineType(types: !222)
!222 = !{!223, !203}
!223 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u32", baseType: !131, size: 64, align: 64, dwarfAddressSpace: 0)
!224 = !{!225}
!225 = !DILocalVariable(name: "self", arg: 1, scope: !220, file: !198, line: 31, type: !203)
!226 = !{!129, !227}
!227 = !DITemplateTypeParameter(name: "U", type: !131)
!228 = !DILocation(line: 31, column: 26, scope: !220)
!229 = !DILocation(line: 33, column: 6, scope: !220)
!230 = distinct !DISubprogram(name: "read<u64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$4read17h1dc13bf081cd7d31E", scope: !199, file: !198, line: 1258, type: !231, scopeLine: 1258, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !30, retainedNodes: !233)
!231 = !DISubroutineType(types: !232)
!232 = !{!29, !47, !112}
!233 = !{!234}
!234 = !DILocalVariable(name: "self", arg: 1, scope: !230, file: !198, line: 1258, type: !47)
!235 = !DILocation(line: 1258, column: 30, scope: !230)
!236 = !DILocation(line: 1717, column: 9, scope: !237, inlinedAt: !241)
!237 = distinct !DISubprogram(name: "read<u64>", linkageName: "_ZN4core3ptr4read17h0670d9bce4adb796E", scope: !120, file: !171, line: 1678, type: !238, scopeLine: 1678, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !30)
!238 = !DISubroutineType(types: !239)
!239 = !{!29, !240, !112}
!240 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u64", baseType: !29, size: 64, align: 64, dwarfAddressSpace: 0)
!241 = !DILocation(line: 1263, column: 18, scope: !230)
!242 = !DILocation(line: 1264, column: 6, scope: !230)
!243 = distinct !DISubprogram(name: "write<u32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h6e61e52f9348a188E", scope: !199, file: !198, line: 1413, type: !244, scopeLine: 1413, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !249, retainedNodes: !246)
!244 = !DISubroutineType(types: !245)
!245 = !{null, !223, !131, !112}
!246 = !{!247, !248}
!247 = !DILocalVariable(name: "self", arg: 1, scope: !243, file: !198, line: 1413, type: !223)
!248 = !DILocalVariable(name: "val", arg: 2, scope: !243, file: !198, line: 1413, type: !131)
!249 = !{!250}
!250 = !DITemplateTypeParameter(name: "T", type: !131)
!251 = !DILocation(line: 1413, column: 31, scope: !243)
!252 = !DILocalVariable(name: "dst", arg: 1, scope: !253, file: !171, line: 1894, type: !223)
!253 = distinct !DISubprogram(name: "write<u32>", linkageName: "_ZN4core3ptr5write17ha1c1e496ea127157E", scope: !120, file: !171, line: 1894, type: !244, scopeLine: 1894, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !249, retainedNodes: !254)
!254 = !{!252}
!255 = !DILocation(line: 1894, column: 30, scope: !253, inlinedAt: !256)
!256 = !DILocation(line: 1418, column: 18, scope: !243)
!257 = !DILocation(line: 1413, column: 37, scope: !243)
!258 = !DILocation(line: 1917, column: 41, scope: !253, inlinedAt: !256)
!259 = !DILocation(line: 1419, column: 6, scope: !243)
!260 = distinct !DISubprogram(name: "write<u64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h937317e0539acc00E", scope: !199, file: !198, line: 1413, type: !261, scopeLine: 1413, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !30, retainedNodes: !263)
!261 = !DISubroutineType(types: !262)
!262 = !{null, !47, !29, !112}
!263 = !{!264, !265}
!264 = !DILocalVariable(name: "self", arg: 1, scope: !260, file: !198, line: 1413, type: !47)
!265 = !DILocalVariable(name: "val", arg: 2, scope: !260, file: !198, line: 1413, type: !29)
!266 = !DILocation(line: 1413, column: 31, scope: !260)
!267 = !DILocalVariable(name: "dst", arg: 1, scope: !268, file: !171, line: 1894, type: !47)
!268 = distinct !DISubprogram(name: "write<u64>", linkageName: "_ZN4core3ptr5write17h96702b497da20136E", scope: !120, file: !171, line: 1894, type: !261, scopeLine: 1894, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !30, retainedNodes: !269)
!269 = !{!267}
!270 = !DILocation(line: 1894, column: 30, scope: !268, inlinedAt: !271)
!271 = !DILocation(line: 1418, column: 18, scope: !260)
!272 = !DILocation(line: 1413, column: 37, scope: !260)
!273 = !DILocation(line: 1917, column: 41, scope: !268, inlinedAt: !271)
!274 = !DILocation(line: 1419, column: 6, scope: !260)
!275 = distinct !DISubprogram(name: "as_ptr<u8>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hf25b94ea2dd39c8cE", scope: !185, file: !276, line: 401, type: !277, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !128, declaration: !279, retainedNodes: !280)
!276 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!277 = !DISubroutineType(types: !278)
!278 = !{!203, !185}
!279 = !DISubprogram(name: "as_ptr<u8>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17hf25b94ea2dd39c8cE", scope: !185, file: !276, line: 401, type: !277, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !128)
!280 = !{!281}
!281 = !DILocalVariable(name: "self", arg: 1, scope: !275, file: !276, line: 401, type: !185)
!282 = !DILocation(line: 401, column: 25, scope: !275)
!283 = !DILocation(line: 407, column: 18, scope: !275)
!284 = !DILocation(line: 408, column: 6, scope: !275)
!285 = distinct !DISubprogram(name: "get<core::option::Option<(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>>", linkageName: "_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h7cc40c13eaab6733E", scope: !286, file: !57, line: 2443, type: !309, scopeLine: 2443, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !307, declaration: !313, retainedNodes: !314)
!286 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeCell<core::option::Option<(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>>", scope: !26, file: !9, size: 256, align: 64, flags: DIFlagPublic, elements: !287, templateParams: !307, identifier: "f7fe9235d38d738f846fa23195a7679")
!287 = !{!288}
!288 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !286, file: !9, baseType: !289, size: 256, align: 64, flags: DIFlagPrivate)
!289 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>", scope: !290, file: !9, size: 256, align: 64, flags: DIFlagPublic, elements: !291, templateParams: !32, identifier: "c75112dc1d19ce67bff53b78a57b0fed")
!290 = !DINamespace(name: "option", scope: !12)
!291 = !{!292}
!292 = !DICompositeType(tag: DW_TAG_variant_part, scope: !289, file: !9, size: 256, align: 64, elements: !293, templateParams: !32, identifier: "22af83ab22261092313e70386fd5ab90", discriminator: !306)
!293 = !{!294, !302}
!294 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !292, file: !9, baseType: !295, size: 256, align: 64, extraData: i64 0)
!295 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !289, file: !9, size: 256, align: 64, flags: DIFlagPublic, elements: !32, templateParams: !296, identifier: "87fc4222da974252bc5b2a1951b5b725")
!296 = !{!297}
!297 = !DITemplateTypeParameter(name: "T", type: !298)
!298 = !DICompositeType(tag: DW_TAG_structure_type, name: "(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)", file: !9, size: 256, align: 64, elements: !299, templateParams: !32, identifier: "f75b0e937b2e5d1f1a46658aac234f44")
!299 = !{!300, !301}
!300 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !298, file: !9, baseType: !182, size: 128, align: 64)
!301 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !298, file: !9, baseType: !182, size: 128, align: 64, offset: 128)
!302 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !292, file: !9, baseType: !303, size: 256, align: 64)
!303 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !289, file: !9, size: 256, align: 64, flags: DIFlagPublic, elements: !304, templateParams: !296, identifier: "70f4bd7ce0462f6b531794c731e193c4")
!304 = !{!305}
!305 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !303, file: !9, baseType: !298, size: 256, align: 64, flags: DIFlagPublic)
!306 = !DIDerivedType(tag: DW_TAG_member, scope: !289, file: !9, baseType: !29, size: 64, align: 64, flags: DIFlagArtificial)
!307 = !{!308}
!308 = !DITemplateTypeParameter(name: "T", type: !289)
!309 = !DISubroutineType(types: !310)
!310 = !{!311, !312}
!311 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut core::option::Option<(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>", baseType: !289, size: 64, align: 64, dwarfAddressSpace: 0)
!312 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::cell::UnsafeCell<core::option::Option<(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>>", baseType: !286, size: 64, align: 64, dwarfAddressSpace: 0)
!313 = !DISubprogram(name: "get<core::option::Option<(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>>", linkageName: "_ZN4core4cell19UnsafeCell$LT$T$GT$3get17h7cc40c13eaab6733E", scope: !286, file: !57, line: 2443, type: !309, scopeLine: 2443, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !307)
!314 = !{!315}
!315 = !DILocalVariable(name: "self", arg: 1, scope: !285, file: !57, line: 2443, type: !312)
!316 = !DILocation(line: 2443, column: 22, scope: !285)
!317 = !DILocation(line: 2448, column: 6, scope: !285)
!318 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h7425bbfc1f3074a5E", scope: !319, file: !94, line: 856, type: !320, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !346, retainedNodes: !344)
!319 = !DINamespace(name: "{impl#6}", scope: !96)
!320 = !DISubroutineType(types: !321)
!321 = !{!322, !335}
!322 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !290, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !323, templateParams: !32, identifier: "6f59025219977f466509bd4ae79a2945")
!323 = !{!324}
!324 = !DICompositeType(tag: DW_TAG_variant_part, scope: !322, file: !9, size: 128, align: 64, elements: !325, templateParams: !32, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !334)
!325 = !{!326, !330}
!326 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !324, file: !9, baseType: !327, size: 128, align: 64, extraData: i64 0)
!327 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !322, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !32, templateParams: !328, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!328 = !{!329}
!329 = !DITemplateTypeParameter(name: "T", type: !100)
!330 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !324, file: !9, baseType: !331, size: 128, align: 64, extraData: i64 1)
!331 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !322, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !332, templateParams: !328, identifier: "c70f2dfad93186ce146b7e80830727")
!332 = !{!333}
!333 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !331, file: !9, baseType: !100, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!334 = !DIDerivedType(tag: DW_TAG_member, scope: !322, file: !9, baseType: !29, size: 64, align: 64, flags: DIFlagArtificial)
!335 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::range::Range<usize>", baseType: !336, size: 64, align: 64, dwarfAddressSpace: 0)
!336 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !337, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !339, templateParams: !342, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!337 = !DINamespace(name: "range", scope: !338)
!338 = !DINamespace(name: "ops", scope: !12)
!339 = !{!340, !341}
!340 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !336, file: !9, baseType: !100, size: 64, align: 64, flags: DIFlagPublic)
!341 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !336, file: !9, baseType: !100, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!342 = !{!343}
!343 = !DITemplateTypeParameter(name: "Idx", type: !100)
!344 = !{!345}
!345 = !DILocalVariable(name: "self", arg: 1, scope: !318, file: !94, line: 856, type: !335)
!346 = !{!347}
!347 = !DITemplateTypeParameter(name: "A", type: !100)
!348 = !DILocation(line: 856, column: 13, scope: !318)
!349 = !DILocation(line: 857, column: 14, scope: !318)
!350 = !DILocation(line: 858, column: 6, scope: !318)
!351 = distinct !DISubprogram(name: "atomic_store<u64>", linkageName: "_ZN4core4sync6atomic12atomic_store17hce9ff237aafc47a8E", scope: !10, file: !21, line: 3871, type: !352, scopeLine: 3871, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !30, retainedNodes: !354)
!352 = !DISubroutineType(types: !353)
!353 = !{null, !47, !29, !8}
!354 = !{!355, !356, !357}
!355 = !DILocalVariable(name: "dst", arg: 1, scope: !351, file: !21, line: 3871, type: !47)
!356 = !DILocalVariable(name: "val", arg: 2, scope: !351, file: !21, line: 3871, type: !29)
!357 = !DILocalVariable(name: "order", arg: 3, scope: !351, file: !21, line: 3871, type: !8)
!358 = !DILocation(line: 3871, column: 33, scope: !351)
!359 = !DILocation(line: 3871, column: 46, scope: !351)
!360 = !DILocation(line: 3871, column: 54, scope: !351)
!361 = !DILocation(line: 3874, column: 15, scope: !351)
!362 = !DILocation(line: 3874, column: 9, scope: !351)
!363 = !{!"branch_weights", i32 1, i32 2000, i32 2000, i32 1, i32 1, i32 2000}
!364 = !DILocation(line: 3875, column: 24, scope: !351)
!365 = !DILocation(line: 3876, column: 24, scope: !351)
!366 = !DILocation(line: 3878, column: 24, scope: !351)
!367 = !DILocalVariable(name: "s", arg: 1, scope: !368, file: !369, line: 815, type: !138)
!368 = distinct !DISubprogram(name: "from_str", linkageName: "_RNvMs4_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Arguments8from_str", scope: !370, file: !369, line: 815, type: !452, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !454, retainedNodes: !455)
!369 = !DIFile(filename: "library/core/src/fmt/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "66c54229528687a22c80807f245fa4df")
!370 = !DICompositeType(tag: DW_TAG_structure_type, name: "Arguments", scope: !371, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !372, templateParams: !32, identifier: "e5c67bbe046da39973c72077c7f66185")
!371 = !DINamespace(name: "fmt", scope: !12)
!372 = !{!373, !374}
!373 = !DIDerivedType(tag: DW_TAG_member, name: "template", scope: !370, file: !9, baseType: !185, size: 64, align: 64, flags: DIFlagPrivate)
!374 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !370, file: !9, baseType: !375, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!375 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<core::fmt::rt::Argument>", scope: !119, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !376, templateParams: !450, identifier: "2e7cb7ba6db6aae8a5c20264d17cea0a")
!376 = !{!377}
!377 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !375, file: !9, baseType: !378, size: 64, align: 64, flags: DIFlagPrivate)
!378 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::fmt::rt::Argument", baseType: !379, size: 64, align: 64, dwarfAddressSpace: 0)
!379 = !DICompositeType(tag: DW_TAG_structure_type, name: "Argument", scope: !380, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !381, templateParams: !32, identifier: "1d5f7550f7e7e04cbc4d2cf57c27606b")
!380 = !DINamespace(name: "rt", scope: !371)
!381 = !{!382}
!382 = !DIDerivedType(tag: DW_TAG_member, name: "ty", scope: !379, file: !9, baseType: !383, size: 128, align: 64, flags: DIFlagPrivate)
!383 = !DICompositeType(tag: DW_TAG_structure_type, name: "ArgumentType", scope: !380, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !384, templateParams: !32, identifier: "b1cfb4618f1c38c3f96eab6c02edf448")
!384 = !{!385}
!385 = !DICompositeType(tag: DW_TAG_variant_part, scope: !383, file: !9, size: 128, align: 64, elements: !386, templateParams: !32, identifier: "fbd384083752b747f8b252853b979154", discriminator: !449)
!386 = !{!387, !445}
!387 = !DIDerivedType(tag: DW_TAG_member, name: "Placeholder", scope: !385, file: !9, baseType: !388, size: 128, align: 64)
!388 = !DICompositeType(tag: DW_TAG_structure_type, name: "Placeholder", scope: !383, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !389, templateParams: !32, identifier: "91d44a8fdafb90acd8f4961dbde4212b")
!389 = !{!390, !398, !440}
!390 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !388, file: !9, baseType: !391, size: 64, align: 64, flags: DIFlagPrivate)
!391 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<()>", scope: !119, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !392, templateParams: !396, identifier: "f4e496144210c619b96aa08326287b92")
!392 = !{!393}
!393 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !391, file: !9, baseType: !394, size: 64, align: 64, flags: DIFlagPrivate)
!394 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !395, size: 64, align: 64, dwarfAddressSpace: 0)
!395 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!396 = !{!397}
!397 = !DITemplateTypeParameter(name: "T", type: !395)
!398 = !DIDerivedType(tag: DW_TAG_member, name: "formatter", scope: !388, file: !9, baseType: !399, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!399 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>", baseType: !400, size: 64, align: 64, dwarfAddressSpace: 0)
!400 = !DISubroutineType(types: !401)
!401 = !{!402, !391, !419}
!402 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::fmt::Error>", scope: !403, file: !9, size: 8, align: 8, flags: DIFlagPublic, elements: !404, templateParams: !32, identifier: "1c6752419820cdc3961061cc58b31873")
!403 = !DINamespace(name: "result", scope: !12)
!404 = !{!405}
!405 = !DICompositeType(tag: DW_TAG_variant_part, scope: !402, file: !9, size: 8, align: 8, elements: !406, templateParams: !32, identifier: "92c1f85eaa1d7dab2e3165ee2fc4946", discriminator: !418)
!406 = !{!407, !414}
!407 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !405, file: !9, baseType: !408, size: 8, align: 8, extraData: i8 0)
!408 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !402, file: !9, size: 8, align: 8, flags: DIFlagPublic, elements: !409, templateParams: !411, identifier: "1d7115f6c7f9f62c2100933bba0c76f9")
!409 = !{!410}
!410 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !408, file: !9, baseType: !395, align: 8, offset: 8, flags: DIFlagPublic)
!411 = !{!397, !412}
!412 = !DITemplateTypeParameter(name: "E", type: !413)
!413 = !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !371, file: !9, align: 8, flags: DIFlagPublic, elements: !32, identifier: "5a24300cdda31093f5fe20c939b4885")
!414 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !405, file: !9, baseType: !415, size: 8, align: 8, extraData: i8 1)
!415 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !402, file: !9, size: 8, align: 8, flags: DIFlagPublic, elements: !416, templateParams: !411, identifier: "27094aa3bc4c448bf12b8530386fdeb2")
!416 = !{!417}
!417 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !415, file: !9, baseType: !413, align: 8, offset: 8, flags: DIFlagPublic)
!418 = !DIDerivedType(tag: DW_TAG_member, scope: !402, file: !9, baseType: !13, size: 8, align: 8, flags: DIFlagArtificial)
!419 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::Formatter", baseType: !420, size: 64, align: 64, dwarfAddressSpace: 0)
!420 = !DICompositeType(tag: DW_TAG_structure_type, name: "Formatter", scope: !371, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !421, templateParams: !32, identifier: "c45a1f7f7c29ecbbdbd29c835fac516c")
!421 = !{!422, !429}
!422 = !DIDerivedType(tag: DW_TAG_member, name: "options", scope: !420, file: !9, baseType: !423, size: 64, align: 32, offset: 128, flags: DIFlagPrivate)
!423 = !DICompositeType(tag: DW_TAG_structure_type, name: "FormattingOptions", scope: !371, file: !9, size: 64, align: 32, flags: DIFlagPublic, elements: !424, templateParams: !32, identifier: "ca2f5547247cd95c514a47d5800e09e")
!424 = !{!425, !426, !428}
!425 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !423, file: !9, baseType: !131, size: 32, align: 32, flags: DIFlagPrivate)
!426 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !423, file: !9, baseType: !427, size: 16, align: 16, offset: 32, flags: DIFlagPrivate)
!427 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!428 = !DIDerivedType(tag: DW_TAG_member, name: "precision", scope: !423, file: !9, baseType: !427, size: 16, align: 16, offset: 48, flags: DIFlagPrivate)
!429 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !420, file: !9, baseType: !430, size: 128, align: 64, flags: DIFlagPrivate)
!430 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut dyn core::fmt::Write", file: !9, size: 128, align: 64, elements: !431, templateParams: !32, identifier: "effe97114690fc58a8e246cb04e37234")
!431 = !{!432, !435}
!432 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !430, file: !9, baseType: !433, size: 64, align: 64)
!433 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !434, size: 64, align: 64, dwarfAddressSpace: 0)
!434 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::fmt::Write", file: !9, align: 8, elements: !32, identifier: "64328679825f9c73b507edbfd5b86b47")
!435 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !430, file: !9, baseType: !436, size: 64, align: 64, offset: 64)
!436 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !437, size: 64, align: 64, dwarfAddressSpace: 0)
!437 = !DICompositeType(tag: DW_TAG_array_type, baseType: !100, size: 384, align: 64, elements: !438)
!438 = !{!439}
!439 = !DISubrange(count: 6, lowerBound: 0)
!440 = !DIDerivedType(tag: DW_TAG_member, name: "_lifetime", scope: !388, file: !9, baseType: !441, align: 8, offset: 128, flags: DIFlagPrivate)
!441 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&()>", scope: !135, file: !9, align: 8, flags: DIFlagPublic, elements: !32, templateParams: !442, identifier: "efa596960370766459fc018866dc4048")
!442 = !{!443}
!443 = !DITemplateTypeParameter(name: "T", type: !444)
!444 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&()", baseType: !395, size: 64, align: 64, dwarfAddressSpace: 0)
!445 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !385, file: !9, baseType: !446, size: 128, align: 64, extraData: i64 0)
!446 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !383, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !447, templateParams: !32, identifier: "1d9161ed3114ac1c26d36137fc96704d")
!447 = !{!448}
!448 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !446, file: !9, baseType: !427, size: 16, align: 16, offset: 64, flags: DIFlagPrivate)
!449 = !DIDerivedType(tag: DW_TAG_member, scope: !383, file: !9, baseType: !29, size: 64, align: 64, flags: DIFlagArtificial)
!450 = !{!451}
!451 = !DITemplateTypeParameter(name: "T", type: !379)
!452 = !DISubroutineType(types: !453)
!453 = !{!370, !138}
!454 = !DISubprogram(name: "from_str", linkageName: "_RNvMs4_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Arguments8from_str", scope: !370, file: !369, line: 815, type: !452, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !32)
!455 = !{!367}
!456 = !DILocation(line: 815, column: 27, scope: !368, inlinedAt: !366)
!457 = !DILocalVariable(name: "self", arg: 1, scope: !458, file: !459, line: 578, type: !138)
!458 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !460, file: !459, line: 578, type: !462, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !464)
!459 = !DIFile(filename: "library/core/src/str/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b67baab1b9aefdbe1feb84767953c83d")
!460 = !DINamespace(name: "{impl#0}", scope: !461)
!461 = !DINamespace(name: "str", scope: !12)
!462 = !DISubroutineType(types: !463)
!463 = !{!188, !138}
!464 = !{!457}
!465 = !DILocation(line: 578, column: 25, scope: !458, inlinedAt: !466)
!466 = !DILocation(line: 819, column: 44, scope: !467, inlinedAt: !366)
!467 = !DILexicalBlockFile(scope: !368, file: !369, discriminator: 2)
!468 = !DILocalVariable(name: "self", arg: 1, scope: !469, file: !459, line: 157, type: !138)
!469 = distinct !DISubprogram(name: "len", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre3len", scope: !460, file: !459, line: 157, type: !470, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !472)
!470 = !DISubroutineType(types: !471)
!471 = !{!100, !138}
!472 = !{!468}
!473 = !DILocation(line: 157, column: 22, scope: !469, inlinedAt: !474)
!474 = !DILocation(line: 820, column: 40, scope: !467, inlinedAt: !366)
!475 = !DILocalVariable(name: "self", arg: 1, scope: !476, file: !459, line: 502, type: !138)
!476 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !460, file: !459, line: 502, type: !477, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !483)
!477 = !DISubroutineType(types: !478)
!478 = !{!479, !138}
!479 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u8]", file: !9, size: 128, align: 64, elements: !480, templateParams: !32, identifier: "31681e0c10b314f1f33e38b2779acbb4")
!480 = !{!481, !482}
!481 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !479, file: !9, baseType: !126, size: 64, align: 64)
!482 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !479, file: !9, baseType: !100, size: 64, align: 64, offset: 64)
!483 = !{!475}
!484 = !DILocation(line: 502, column: 27, scope: !476, inlinedAt: !485)
!485 = !DILocation(line: 158, column: 14, scope: !486, inlinedAt: !474)
!486 = !DILexicalBlockFile(scope: !469, file: !459, discriminator: 2)
!487 = !DILocation(line: 819, column: 27, scope: !368, inlinedAt: !366)
!488 = !DILocation(line: 820, column: 23, scope: !368, inlinedAt: !366)
!489 = !DILocation(line: 3879, column: 23, scope: !351)
!490 = !DILocation(line: 815, column: 27, scope: !368, inlinedAt: !489)
!491 = !DILocation(line: 578, column: 25, scope: !458, inlinedAt: !492)
!492 = !DILocation(line: 819, column: 44, scope: !368, inlinedAt: !489)
!493 = !DILocation(line: 157, column: 22, scope: !469, inlinedAt: !494)
!494 = !DILocation(line: 820, column: 40, scope: !368, inlinedAt: !489)
!495 = !DILocation(line: 502, column: 27, scope: !476, inlinedAt: !496)
!496 = !DILocation(line: 158, column: 14, scope: !469, inlinedAt: !494)
!497 = !DILocation(line: 819, column: 27, scope: !368, inlinedAt: !489)
!498 = !DILocation(line: 820, column: 23, scope: !368, inlinedAt: !489)
!499 = !DILocation(line: 3877, column: 23, scope: !351)
!500 = !DILocation(line: 3882, column: 2, scope: !351)
!501 = distinct !DISubprogram(name: "is_empty<u32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8is_empty17h6eebdc78869c7c5aE", scope: !503, file: !502, line: 136, type: !505, scopeLine: 136, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !249, retainedNodes: !512)
!502 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!503 = !DINamespace(name: "{impl#0}", scope: !504)
!504 = !DINamespace(name: "slice", scope: !12)
!505 = !DISubroutineType(types: !506)
!506 = !{!160, !507}
!507 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u32]", file: !9, size: 128, align: 64, elements: !508, templateParams: !32, identifier: "467923a08fc75332ca53cdba7e9dfffc")
!508 = !{!509, !511}
!509 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !507, file: !9, baseType: !510, size: 64, align: 64)
!510 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !131, size: 64, align: 64, dwarfAddressSpace: 0)
!511 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !507, file: !9, baseType: !100, size: 64, align: 64, offset: 64)
!512 = !{!513}
!513 = !DILocalVariable(name: "self", arg: 1, scope: !501, file: !502, line: 136, type: !507)
!514 = !DILocation(line: 136, column: 27, scope: !501)
!515 = !DILocation(line: 137, column: 9, scope: !501)
!516 = !DILocation(line: 138, column: 6, scope: !501)
!517 = distinct !DISubprogram(name: "as_ref<(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>", linkageName: "_ZN4core6option15Option$LT$T$GT$6as_ref17h3a1cb9821d3ce95bE", scope: !289, file: !518, line: 744, type: !519, scopeLine: 744, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !296, declaration: !536, retainedNodes: !537)
!518 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!519 = !DISubroutineType(types: !520)
!520 = !{!521, !535}
!521 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>", scope: !290, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !522, templateParams: !32, identifier: "447d1274e4ddabaa9916b362d12b2ebd")
!522 = !{!523}
!523 = !DICompositeType(tag: DW_TAG_variant_part, scope: !521, file: !9, size: 64, align: 64, elements: !524, templateParams: !32, identifier: "b48b03434918b34aab70bd2438960ae8", discriminator: !534)
!524 = !{!525, !530}
!525 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !523, file: !9, baseType: !526, size: 64, align: 64, extraData: i64 0)
!526 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !521, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !32, templateParams: !527, identifier: "12cca7ff209173629d38808b2c632d9a")
!527 = !{!528}
!528 = !DITemplateTypeParameter(name: "T", type: !529)
!529 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)", baseType: !298, size: 64, align: 64, dwarfAddressSpace: 0)
!530 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !523, file: !9, baseType: !531, size: 64, align: 64)
!531 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !521, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !532, templateParams: !527, identifier: "50a69f3aa107d7d08c4edc106eec5241")
!532 = !{!533}
!533 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !531, file: !9, baseType: !529, size: 64, align: 64, flags: DIFlagPublic)
!534 = !DIDerivedType(tag: DW_TAG_member, scope: !521, file: !9, baseType: !29, size: 64, align: 64, flags: DIFlagArtificial)
!535 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::option::Option<(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>", baseType: !289, size: 64, align: 64, dwarfAddressSpace: 0)
!536 = !DISubprogram(name: "as_ref<(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>", linkageName: "_ZN4core6option15Option$LT$T$GT$6as_ref17h3a1cb9821d3ce95bE", scope: !289, file: !518, line: 744, type: !519, scopeLine: 744, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !296)
!537 = !{!538, !539}
!538 = !DILocalVariable(name: "self", arg: 1, scope: !517, file: !518, line: 744, type: !535)
!539 = !DILocalVariable(name: "x", scope: !540, file: !518, line: 746, type: !529, align: 64)
!540 = distinct !DILexicalBlock(scope: !517, file: !518, line: 746, column: 13)
!541 = !DILocation(line: 744, column: 25, scope: !517)
!542 = !DILocation(line: 745, column: 15, scope: !517)
!543 = !DILocation(line: 745, column: 9, scope: !517)
!544 = !DILocation(line: 746, column: 18, scope: !517)
!545 = !DILocation(line: 746, column: 18, scope: !540)
!546 = !DILocation(line: 746, column: 28, scope: !540)
!547 = !DILocation(line: 746, column: 34, scope: !517)
!548 = !DILocation(line: 747, column: 21, scope: !517)
!549 = !DILocation(line: 749, column: 6, scope: !517)
!550 = !{i64 8}
!551 = distinct !DISubprogram(name: "this_cpu", linkageName: "_ZN4svsm3cpu6percpu8this_cpu17h1b3fef9bbd8f4e65E", scope: !553, file: !552, line: 28, type: !555, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32)
!552 = !DIFile(filename: "coconut.rs", directory: ".", checksumkind: CSK_MD5, checksum: "fd4b026da892bafb584c92686d935add")
!553 = !DINamespace(name: "percpu", scope: !554)
!554 = !DINamespace(name: "cpu", scope: !178)
!555 = !DISubroutineType(types: !556)
!556 = !{!557}
!557 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&svsm::cpu::percpu::PerCpu", baseType: !558, size: 64, align: 64, dwarfAddressSpace: 0)
!558 = !DICompositeType(tag: DW_TAG_structure_type, name: "PerCpu", scope: !553, file: !9, size: 384, align: 64, flags: DIFlagPublic, elements: !559, templateParams: !32, identifier: "3ce062377f3cbdcf4a6d14bb20a39015")
!559 = !{!560, !561}
!560 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !558, file: !9, baseType: !131, size: 32, align: 32, offset: 320, flags: DIFlagPublic)
!561 = !DIDerivedType(tag: DW_TAG_member, name: "hypercall_pages", scope: !558, file: !9, baseType: !562, size: 320, align: 64, flags: DIFlagPublic)
!562 = !DICompositeType(tag: DW_TAG_structure_type, name: "Lock<core::option::Option<(svsm::hyperv::hv::HypercallPage, svsm::hyperv::hv::HypercallPage)>>", scope: !553, file: !9, size: 320, align: 64, flags: DIFlagPublic, elements: !563, templateParams: !307, identifier: "203a6a1cd22d711a413dd812a6bad871")
!563 = !{!564, !565}
!564 = !DIDerivedType(tag: DW_TAG_member, name: "users", scope: !562, file: !9, baseType: !22, size: 64, align: 64, offset: 256, flags: DIFlagPublic)
!565 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !562, file: !9, baseType: !286, size: 256, align: 64, flags: DIFlagPublic)
!566 = !DILocation(line: 30, column: 10, scope: !551)
!567 = distinct !DISubprogram(name: "list_right", linkageName: "_ZN4svsm6hyperv2hv10list_right17ha4b79913f1b62dfeE", scope: !176, file: !552, line: 141, type: !568, scopeLine: 141, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !570)
!568 = !DISubroutineType(types: !569)
!569 = !{!29, !507}
!570 = !{!571, !572, !574, !576}
!571 = !DILocalVariable(name: "names", arg: 1, scope: !567, file: !552, line: 141, type: !507)
!572 = !DILocalVariable(name: "pages", scope: !573, file: !552, line: 145, type: !175, align: 64)
!573 = distinct !DILexicalBlock(scope: !567, file: !552, line: 145, column: 13)
!574 = !DILocalVariable(name: "iter", scope: !575, file: !552, line: 147, type: !336, align: 64)
!575 = distinct !DILexicalBlock(scope: !573, file: !552, line: 147, column: 13)
!576 = !DILocalVariable(name: "i", scope: !577, file: !552, line: 147, type: !100, align: 64)
!577 = distinct !DILexicalBlock(scope: !575, file: !552, line: 147, column: 13)
!578 = !DILocation(line: 141, column: 27, scope: !567)
!579 = !DILocation(line: 145, column: 17, scope: !573)
!580 = !DILocation(line: 147, column: 22, scope: !575)
!581 = !DILocation(line: 142, column: 22, scope: !567)
!582 = !DILocation(line: 142, column: 16, scope: !567)
!583 = !DILocation(line: 142, column: 36, scope: !567)
!584 = !DILocation(line: 143, column: 24, scope: !567)
!585 = !DILocation(line: 151, column: 10, scope: !567)
!586 = !DILocation(line: 145, column: 17, scope: !567)
!587 = !DILocation(line: 145, column: 29, scope: !567)
!588 = !DILocation(line: 146, column: 13, scope: !573)
!589 = !DILocation(line: 147, column: 22, scope: !573)
!590 = !DILocation(line: 147, column: 13, scope: !575)
!591 = !{i64 0, i64 2}
!592 = !DILocation(line: 147, column: 17, scope: !575)
!593 = !DILocation(line: 147, column: 17, scope: !577)
!594 = !DILocation(line: 148, column: 36, scope: !577)
!595 = !DILocation(line: 148, column: 27, scope: !577)
!596 = !DILocation(line: 148, column: 43, scope: !577)
!597 = !DILocation(line: 149, column: 13, scope: !575)
!598 = !DILocation(line: 149, column: 13, scope: !573)
!599 = !DILocation(line: 150, column: 40, scope: !573)
!600 = !DILocation(line: 150, column: 22, scope: !573)
!601 = !DILocation(line: 151, column: 9, scope: !567)
!602 = !DILocation(line: 148, column: 23, scope: !577)
!603 = distinct !DISubprogram(name: "list_wrong", linkageName: "_ZN4svsm6hyperv2hv10list_wrong17h88ca2bbe1053a653E", scope: !176, file: !552, line: 153, type: !568, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !604)
!604 = !{!605, !606, !608, !610}
!605 = !DILocalVariable(name: "names", arg: 1, scope: !603, file: !552, line: 153, type: !507)
!606 = !DILocalVariable(name: "pages", scope: !607, file: !552, line: 157, type: !175, align: 64)
!607 = distinct !DILexicalBlock(scope: !603, file: !552, line: 157, column: 13)
!608 = !DILocalVariable(name: "iter", scope: !609, file: !552, line: 159, type: !336, align: 64)
!609 = distinct !DILexicalBlock(scope: !607, file: !552, line: 159, column: 13)
!610 = !DILocalVariable(name: "i", scope: !611, file: !552, line: 159, type: !100, align: 64)
!611 = distinct !DILexicalBlock(scope: !609, file: !552, line: 159, column: 13)
!612 = !DILocation(line: 153, column: 27, scope: !603)
!613 = !DILocation(line: 157, column: 17, scope: !607)
!614 = !DILocation(line: 159, column: 22, scope: !609)
!615 = !DILocation(line: 154, column: 22, scope: !603)
!616 = !DILocation(line: 154, column: 16, scope: !603)
!617 = !DILocation(line: 154, column: 36, scope: !603)
!618 = !DILocation(line: 155, column: 24, scope: !603)
!619 = !DILocation(line: 163, column: 10, scope: !603)
!620 = !DILocation(line: 157, column: 17, scope: !603)
!621 = !DILocation(line: 157, column: 29, scope: !603)
!622 = !DILocation(line: 158, column: 13, scope: !607)
!623 = !DILocation(line: 159, column: 22, scope: !607)
!624 = !DILocation(line: 159, column: 13, scope: !609)
!625 = !DILocation(line: 159, column: 17, scope: !609)
!626 = !DILocation(line: 159, column: 17, scope: !611)
!627 = !DILocation(line: 160, column: 36, scope: !611)
!628 = !DILocation(line: 160, column: 27, scope: !611)
!629 = !DILocation(line: 160, column: 43, scope: !611)
!630 = !DILocation(line: 161, column: 13, scope: !609)
!631 = !DILocation(line: 161, column: 13, scope: !607)
!632 = !DILocation(line: 162, column: 40, scope: !607)
!633 = !DILocation(line: 162, column: 22, scope: !607)
!634 = !DILocation(line: 163, column: 9, scope: !603)
!635 = !DILocation(line: 160, column: 23, scope: !611)
!636 = distinct !DISubprogram(name: "register_right", linkageName: "_ZN4svsm6hyperv2hv14register_right17hc50577c5705b6d28E", scope: !176, file: !552, line: 118, type: !637, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !650)
!637 = !DISubroutineType(types: !638)
!638 = !{!639, !131}
!639 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<u64>", scope: !290, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !640, templateParams: !32, identifier: "5df48e78344d287b1aa2beff979690a1")
!640 = !{!641}
!641 = !DICompositeType(tag: DW_TAG_variant_part, scope: !639, file: !9, size: 128, align: 64, elements: !642, templateParams: !32, identifier: "da17d114a1834722a5f601c2025b5dcb", discriminator: !649)
!642 = !{!643, !645}
!643 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !641, file: !9, baseType: !644, size: 128, align: 64, extraData: i64 0)
!644 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !639, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !32, templateParams: !30, identifier: "256b60841e0fc6362895d4ec6d413175")
!645 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !641, file: !9, baseType: !646, size: 128, align: 64, extraData: i64 1)
!646 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !639, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !647, templateParams: !30, identifier: "3208af99933a2c8c23fde6905b1cbd11")
!647 = !{!648}
!648 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !646, file: !9, baseType: !29, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!649 = !DIDerivedType(tag: DW_TAG_member, scope: !639, file: !9, baseType: !29, size: 64, align: 64, flags: DIFlagArtificial)
!650 = !{!651, !652, !654}
!651 = !DILocalVariable(name: "name", arg: 1, scope: !636, file: !552, line: 118, type: !131)
!652 = !DILocalVariable(name: "pages", scope: !653, file: !552, line: 119, type: !175, align: 64)
!653 = distinct !DILexicalBlock(scope: !636, file: !552, line: 119, column: 13)
!654 = !DILocalVariable(name: "status", scope: !655, file: !552, line: 122, type: !29, align: 64)
!655 = distinct !DILexicalBlock(scope: !653, file: !552, line: 122, column: 13)
!656 = !DILocation(line: 118, column: 31, scope: !636)
!657 = !DILocation(line: 119, column: 17, scope: !653)
!658 = !DILocation(line: 119, column: 17, scope: !636)
!659 = !DILocation(line: 119, column: 29, scope: !636)
!660 = !DILocation(line: 120, column: 13, scope: !653)
!661 = !DILocation(line: 121, column: 19, scope: !653)
!662 = !DILocation(line: 122, column: 35, scope: !653)
!663 = !DILocation(line: 122, column: 17, scope: !655)
!664 = !DILocation(line: 123, column: 16, scope: !655)
!665 = !DILocation(line: 126, column: 24, scope: !655)
!666 = !DILocation(line: 126, column: 13, scope: !655)
!667 = !DILocation(line: 127, column: 9, scope: !636)
!668 = !DILocation(line: 127, column: 10, scope: !636)
!669 = !DILocation(line: 124, column: 24, scope: !655)
!670 = distinct !DISubprogram(name: "register_wrong", linkageName: "_ZN4svsm6hyperv2hv14register_wrong17h03fe180be5a0256eE", scope: !176, file: !552, line: 129, type: !637, scopeLine: 129, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !671)
!671 = !{!672, !673, !675}
!672 = !DILocalVariable(name: "name", arg: 1, scope: !670, file: !552, line: 129, type: !131)
!673 = !DILocalVariable(name: "pages", scope: !674, file: !552, line: 130, type: !175, align: 64)
!674 = distinct !DILexicalBlock(scope: !670, file: !552, line: 130, column: 13)
!675 = !DILocalVariable(name: "status", scope: !676, file: !552, line: 133, type: !29, align: 64)
!676 = distinct !DILexicalBlock(scope: !674, file: !552, line: 133, column: 13)
!677 = !DILocation(line: 129, column: 31, scope: !670)
!678 = !DILocation(line: 130, column: 17, scope: !674)
!679 = !DILocation(line: 130, column: 17, scope: !670)
!680 = !DILocation(line: 130, column: 29, scope: !670)
!681 = !DILocation(line: 131, column: 13, scope: !674)
!682 = !DILocation(line: 132, column: 19, scope: !674)
!683 = !DILocation(line: 133, column: 35, scope: !674)
!684 = !DILocation(line: 133, column: 17, scope: !676)
!685 = !DILocation(line: 134, column: 16, scope: !676)
!686 = !DILocation(line: 137, column: 24, scope: !676)
!687 = !DILocation(line: 137, column: 13, scope: !676)
!688 = !DILocation(line: 138, column: 9, scope: !670)
!689 = !DILocation(line: 138, column: 10, scope: !670)
!690 = !DILocation(line: 135, column: 24, scope: !676)
!691 = distinct !DISubprogram(name: "execute_hypercall", linkageName: "_ZN4svsm6hyperv2hv17execute_hypercall17hc322378cac7a8eb4E", scope: !176, file: !552, line: 92, type: !692, scopeLine: 92, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !695)
!692 = !DISubroutineType(types: !693)
!693 = !{!29, !29, !694}
!694 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&svsm::hyperv::hv::Guard", baseType: !175, size: 64, align: 64, dwarfAddressSpace: 0)
!695 = !{!696, !697, !698}
!696 = !DILocalVariable(name: "control", arg: 1, scope: !691, file: !552, line: 92, type: !29)
!697 = !DILocalVariable(name: "pages", arg: 2, scope: !691, file: !552, line: 92, type: !694)
!698 = !DILocalVariable(name: "status", scope: !699, file: !552, line: 93, type: !29, align: 64)
!699 = distinct !DILexicalBlock(scope: !691, file: !552, line: 93, column: 13)
!700 = !DILocation(line: 93, column: 17, scope: !699)
!701 = !DILocation(line: 92, column: 41, scope: !691)
!702 = !DILocation(line: 92, column: 55, scope: !691)
!703 = !DILocation(line: 98, column: 31, scope: !699)
!704 = !DILocation(line: 99, column: 30, scope: !699)
!705 = !DILocation(line: 95, column: 17, scope: !699)
!706 = !{i64 12850542152613}
!707 = !DILocation(line: 104, column: 10, scope: !691)
!708 = distinct !DISubprogram(name: "new", linkageName: "_ZN4svsm6hyperv2hv5Guard3new17he1ddaa18c216229aE", scope: !175, file: !552, line: 53, type: !709, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !711, retainedNodes: !712)
!709 = !DISubroutineType(types: !710)
!710 = !{!175}
!711 = !DISubprogram(name: "new", linkageName: "_ZN4svsm6hyperv2hv5Guard3new17he1ddaa18c216229aE", scope: !175, file: !552, line: 53, type: !709, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !32)
!712 = !{!713, !715, !717, !719, !721, !722}
!713 = !DILocalVariable(name: "flags", scope: !714, file: !552, line: 54, type: !29, align: 64)
!714 = distinct !DILexicalBlock(scope: !708, file: !552, line: 54, column: 17)
!715 = !DILocalVariable(name: "cpu", scope: !716, file: !552, line: 59, type: !557, align: 64)
!716 = distinct !DILexicalBlock(scope: !714, file: !552, line: 59, column: 17)
!717 = !DILocalVariable(name: "pages", scope: !718, file: !552, line: 63, type: !521, align: 64)
!718 = distinct !DILexicalBlock(scope: !716, file: !552, line: 63, column: 17)
!719 = !DILocalVariable(name: "input", scope: !720, file: !552, line: 64, type: !181, align: 64)
!720 = distinct !DILexicalBlock(scope: !718, file: !552, line: 64, column: 17)
!721 = !DILocalVariable(name: "output", scope: !720, file: !552, line: 64, type: !181, align: 64)
!722 = !DILocalVariable(name: "both", scope: !723, file: !552, line: 65, type: !529, align: 64)
!723 = distinct !DILexicalBlock(scope: !718, file: !552, line: 65, column: 21)
!724 = !DILocation(line: 54, column: 21, scope: !714)
!725 = !DILocation(line: 63, column: 21, scope: !718)
!726 = !DILocation(line: 56, column: 21, scope: !714)
!727 = !{i64 6721623819791}
!728 = !DILocation(line: 57, column: 21, scope: !714)
!729 = !{i64 7073811138156}
!730 = !DILocation(line: 59, column: 27, scope: !714)
!731 = !DILocation(line: 59, column: 21, scope: !716)
!732 = !DILocation(line: 60, column: 20, scope: !716)
!733 = !DILocation(line: 60, column: 46, scope: !716)
!734 = !DILocation(line: 63, column: 21, scope: !716)
!735 = !DILocation(line: 63, column: 65, scope: !716)
!736 = !DILocation(line: 63, column: 72, scope: !716)
!737 = !DILocation(line: 64, column: 45, scope: !718)
!738 = !DILocation(line: 64, column: 39, scope: !718)
!739 = !DILocation(line: 61, column: 21, scope: !716)
!740 = !DILocation(line: 65, column: 26, scope: !718)
!741 = !DILocation(line: 65, column: 26, scope: !723)
!742 = !DILocation(line: 65, column: 36, scope: !723)
!743 = !DILocation(line: 64, column: 22, scope: !720)
!744 = !DILocation(line: 65, column: 45, scope: !723)
!745 = !DILocation(line: 64, column: 29, scope: !720)
!746 = !DILocation(line: 68, column: 17, scope: !720)
!747 = !DILocation(line: 69, column: 13, scope: !716)
!748 = !DILocation(line: 69, column: 14, scope: !708)
!749 = !DILocation(line: 66, column: 29, scope: !718)
!750 = distinct !DISubprogram(name: "put<u32>", linkageName: "_ZN4svsm6hyperv2hv5Guard3put17h1944d2dfbe0f361eE", scope: !175, file: !552, line: 72, type: !751, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !249, declaration: !754, retainedNodes: !755)
!751 = !DISubroutineType(types: !752)
!752 = !{null, !753, !100, !131}
!753 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut svsm::hyperv::hv::Guard", baseType: !175, size: 64, align: 64, dwarfAddressSpace: 0)
!754 = !DISubprogram(name: "put<u32>", linkageName: "_ZN4svsm6hyperv2hv5Guard3put17h1944d2dfbe0f361eE", scope: !175, file: !552, line: 72, type: !751, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !249)
!755 = !{!756, !757, !758}
!756 = !DILocalVariable(name: "self", arg: 1, scope: !750, file: !552, line: 72, type: !753)
!757 = !DILocalVariable(name: "offset", arg: 2, scope: !750, file: !552, line: 72, type: !100)
!758 = !DILocalVariable(name: "value", arg: 3, scope: !750, file: !552, line: 72, type: !131)
!759 = !DILocation(line: 72, column: 23, scope: !750)
!760 = !DILocation(line: 72, column: 34, scope: !750)
!761 = !DILocation(line: 72, column: 49, scope: !750)
!762 = !DILocation(line: 73, column: 26, scope: !750)
!763 = !DILocation(line: 73, column: 42, scope: !750)
!764 = !DILocation(line: 73, column: 51, scope: !750)
!765 = !DILocation(line: 73, column: 63, scope: !750)
!766 = !DILocation(line: 73, column: 75, scope: !750)
!767 = !DILocation(line: 74, column: 14, scope: !750)
!768 = distinct !DISubprogram(name: "put<u64>", linkageName: "_ZN4svsm6hyperv2hv5Guard3put17he17aec3eb04a6f49E", scope: !175, file: !552, line: 72, type: !769, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !30, declaration: !771, retainedNodes: !772)
!769 = !DISubroutineType(types: !770)
!770 = !{null, !753, !100, !29}
!771 = !DISubprogram(name: "put<u64>", linkageName: "_ZN4svsm6hyperv2hv5Guard3put17he17aec3eb04a6f49E", scope: !175, file: !552, line: 72, type: !769, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !30)
!772 = !{!773, !774, !775}
!773 = !DILocalVariable(name: "self", arg: 1, scope: !768, file: !552, line: 72, type: !753)
!774 = !DILocalVariable(name: "offset", arg: 2, scope: !768, file: !552, line: 72, type: !100)
!775 = !DILocalVariable(name: "value", arg: 3, scope: !768, file: !552, line: 72, type: !29)
!776 = !DILocation(line: 72, column: 23, scope: !768)
!777 = !DILocation(line: 72, column: 34, scope: !768)
!778 = !DILocation(line: 72, column: 49, scope: !768)
!779 = !DILocation(line: 73, column: 26, scope: !768)
!780 = !DILocation(line: 73, column: 42, scope: !768)
!781 = !DILocation(line: 73, column: 51, scope: !768)
!782 = !DILocation(line: 73, column: 63, scope: !768)
!783 = !DILocation(line: 73, column: 75, scope: !768)
!784 = !DILocation(line: 74, column: 14, scope: !768)
!785 = distinct !DISubprogram(name: "answer", linkageName: "_ZN4svsm6hyperv2hv5Guard6answer17h782762c3d751f4caE", scope: !175, file: !552, line: 77, type: !786, scopeLine: 77, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, declaration: !788, retainedNodes: !789)
!786 = !DISubroutineType(types: !787)
!787 = !{!29, !694}
!788 = !DISubprogram(name: "answer", linkageName: "_ZN4svsm6hyperv2hv5Guard6answer17h782762c3d751f4caE", scope: !175, file: !552, line: 77, type: !786, scopeLine: 77, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !32)
!789 = !{!790}
!790 = !DILocalVariable(name: "self", arg: 1, scope: !785, file: !552, line: 77, type: !694)
!791 = !DILocation(line: 77, column: 23, scope: !785)
!792 = !DILocation(line: 78, column: 26, scope: !785)
!793 = !DILocation(line: 78, column: 43, scope: !785)
!794 = !DILocation(line: 78, column: 52, scope: !785)
!795 = !DILocation(line: 78, column: 66, scope: !785)
!796 = !DILocation(line: 79, column: 14, scope: !785)
!797 = distinct !DISubprogram(name: "start", linkageName: "_ZN4svsm6hyperv2hv5start17h0005e58fd23fec74E", scope: !176, file: !552, line: 111, type: !798, scopeLine: 111, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !800)
!798 = !DISubroutineType(types: !799)
!799 = !{null, !753}
!800 = !{!801}
!801 = !DILocalVariable(name: "pages", arg: 1, scope: !797, file: !552, line: 111, type: !753)
!802 = !DILocation(line: 111, column: 18, scope: !797)
!803 = !DILocation(line: 112, column: 19, scope: !797)
!804 = !DILocation(line: 113, column: 19, scope: !797)
!805 = !DILocation(line: 114, column: 19, scope: !797)
!806 = !DILocation(line: 115, column: 10, scope: !797)
!807 = distinct !DISubprogram(name: "into_iter<core::ops::range::Range<usize>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hddff3fc3f91a583aE", scope: !809, file: !808, line: 322, type: !812, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !816, retainedNodes: !814)
!808 = !DIFile(filename: "library/core/src/iter/traits/collect.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35d2b5f35e8dd294396f20d1a263fa6f")
!809 = !DINamespace(name: "{impl#0}", scope: !810)
!810 = !DINamespace(name: "collect", scope: !811)
!811 = !DINamespace(name: "traits", scope: !97)
!812 = !DISubroutineType(types: !813)
!813 = !{!336, !336}
!814 = !{!815}
!815 = !DILocalVariable(name: "self", arg: 1, scope: !807, file: !808, line: 322, type: !336)
!816 = !{!817}
!817 = !DITemplateTypeParameter(name: "I", type: !336)
!818 = !DILocation(line: 322, column: 18, scope: !807)
!819 = !DILocation(line: 324, column: 6, scope: !807)
!820 = distinct !DISubprogram(name: "drop", linkageName: "_ZN65_$LT$svsm..hyperv..hv..Guard$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6dc8a7fa43e29f3eE", scope: !821, file: !552, line: 84, type: !798, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !32, retainedNodes: !822)
!821 = !DINamespace(name: "{impl#1}", scope: !176)
!822 = !{!823}
!823 = !DILocalVariable(name: "self", arg: 1, scope: !820, file: !552, line: 84, type: !753)
!824 = !DILocation(line: 84, column: 21, scope: !820)
!825 = !DILocation(line: 85, column: 17, scope: !820)
!826 = !DILocation(line: 85, column: 50, scope: !820)
!827 = !DILocation(line: 86, column: 20, scope: !820)
!828 = !DILocation(line: 86, column: 17, scope: !820)
!829 = !DILocation(line: 87, column: 30, scope: !820)
!830 = !{i64 11897059412687}
!831 = !DILocation(line: 89, column: 14, scope: !820)
!832 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17h9aa76bc4e89742ebE", scope: !833, file: !94, line: 771, type: !320, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !328, retainedNodes: !834)
!833 = !DINamespace(name: "{impl#5}", scope: !96)
!834 = !{!835, !836}
!835 = !DILocalVariable(name: "self", arg: 1, scope: !832, file: !94, line: 771, type: !335)
!836 = !DILocalVariable(name: "old", scope: !837, file: !94, line: 773, type: !100, align: 64)
!837 = distinct !DILexicalBlock(scope: !832, file: !94, line: 773, column: 13)
!838 = !DILocation(line: 771, column: 18, scope: !832)
!839 = !DILocation(line: 772, column: 25, scope: !832)
!840 = !DILocation(line: 772, column: 12, scope: !832)
!841 = !DILocation(line: 778, column: 13, scope: !832)
!842 = !DILocation(line: 772, column: 9, scope: !832)
!843 = !DILocation(line: 773, column: 23, scope: !832)
!844 = !DILocation(line: 773, column: 17, scope: !837)
!845 = !DILocation(line: 775, column: 35, scope: !837)
!846 = !DILocation(line: 775, column: 13, scope: !837)
!847 = !DILocation(line: 776, column: 13, scope: !837)
!848 = !DILocation(line: 780, column: 6, scope: !832)
