; ModuleID = 'rust.cebe997107dec46e-cgu.0'
source_filename = "rust.cebe997107dec46e-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_bd8bee06a7b89a590f3f665f148dfe98 = private unnamed_addr constant [8 x i8] c"rust.rs\00", align 1
@alloc_66c62549e5769c195ee75b603302e47f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\00@\00\00\00\18\00\00\00" }>, align 8
@alloc_f0ab215df2e7bee198214d06bcaf4ac7 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\00@\00\00\00-\00\00\00" }>, align 8
@alloc_f68ec32c43b54f21529ff2c24f52eeaa = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\00@\00\00\004\00\00\00" }>, align 8
@alloc_fac8eb4cbdf3cc6f11bc2b76f3241b45 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\00L\00\00\00\18\00\00\00" }>, align 8
@alloc_a44bd2431de9c3b1b9811c2a78701277 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\00L\00\00\00-\00\00\00" }>, align 8
@alloc_a4f582a7e880182e39444d649210b8e8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\00L\00\00\004\00\00\00" }>, align 8
@alloc_7e2307312e40b7414c2efd71e202312b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\00(\00\00\00$\00\00\00" }>, align 8
@_ZN4rust6hvcall5INPUT17h52539db64a28e461E = global [4096 x i8] zeroinitializer, align 4096, !dbg !0
@_ZN4rust6hvcall6OUTPUT17hcdb6a99f038d16feE = global [4096 x i8] zeroinitializer, align 4096, !dbg !21
@alloc_83f97247a7715a0b06ce93935b538356 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\00.\00\00\00\14\00\00\00" }>, align 8
@alloc_e5c9830cf853ffa7dee8bc50da26bbb6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\00.\00\00\00)\00\00\00" }>, align 8
@alloc_3ce5dbb824743f571781d8356c74c19f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\005\00\00\00\14\00\00\00" }>, align 8
@alloc_278cfe903311b2afd5116726c4e8ab7b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bd8bee06a7b89a590f3f665f148dfe98, [16 x i8] c"\07\00\00\00\00\00\00\005\00\00\00)\00\00\00" }>, align 8

; <core::iter::adapters::enumerate::Enumerate<I> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, ptr } @"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8dc65d5dfec41645E"(ptr noalias noundef align 8 dereferenceable(24) %self) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !31 {
start:
  %0 = alloca [16 x i8], align 8
  %i.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %val.dbg.spill = alloca [8 x i8], align 8
  %v.dbg.spill = alloca [8 x i8], align 8
  %residual.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [8 x i8], align 8
  %self1 = alloca [8 x i8], align 8
  %_3 = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !88, !DIExpression(), !113)
    #dbg_declare(ptr %self1, !114, !DIExpression(), !152)
    #dbg_declare(ptr %residual.dbg.spill, !91, !DIExpression(), !154)
  call void @llvm.lifetime.start.p0(ptr %_3), !dbg !153
  call void @llvm.lifetime.start.p0(ptr %self1), !dbg !153
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
  %1 = call noundef align 4 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb22e76c4fb2d8f3cE"(ptr noalias noundef align 8 dereferenceable(16) %self) #9, !dbg !155
  store ptr %1, ptr %self1, align 8, !dbg !155
  %2 = load ptr, ptr %self1, align 8, !dbg !156, !align !157, !noundef !20
  %3 = ptrtoint ptr %2 to i64, !dbg !156
  %4 = icmp eq i64 %3, 0, !dbg !156
  %_12 = select i1 %4, i64 0, i64 1, !dbg !156
  %5 = trunc nuw i64 %_12 to i1, !dbg !158
  br i1 %5, label %bb8, label %bb7, !dbg !158

bb8:                                              ; preds = %start
  %v = load ptr, ptr %self1, align 8, !dbg !159, !nonnull !20, !align !157, !noundef !20
  store ptr %v, ptr %v.dbg.spill, align 8, !dbg !159
    #dbg_declare(ptr %v.dbg.spill, !150, !DIExpression(), !160)
  store ptr %v, ptr %_3, align 8, !dbg !161
  call void @llvm.lifetime.end.p0(ptr %self1), !dbg !162
  %val = load ptr, ptr %_3, align 8, !dbg !153, !nonnull !20, !align !157, !noundef !20
  store ptr %val, ptr %val.dbg.spill, align 8, !dbg !153
    #dbg_declare(ptr %val.dbg.spill, !109, !DIExpression(), !163)
  store ptr %val, ptr %a.dbg.spill, align 8, !dbg !163
    #dbg_declare(ptr %a.dbg.spill, !89, !DIExpression(), !164)
  call void @llvm.lifetime.end.p0(ptr %_3), !dbg !165
  %6 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !166
  %i = load i64, ptr %6, align 8, !dbg !166, !noundef !20
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !166
    #dbg_declare(ptr %i.dbg.spill, !111, !DIExpression(), !167)
  %7 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !168
  %8 = load i64, ptr %7, align 8, !dbg !168, !noundef !20
  %_9.0 = add i64 %8, 1, !dbg !168
  %_9.1 = icmp ult i64 %_9.0, %8, !dbg !168
  br label %bb3, !dbg !168

bb7:                                              ; preds = %start
  call void @llvm.lifetime.end.p0(ptr %self1), !dbg !162
  call void @llvm.assume(i1 true), !dbg !169
  %9 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !176
  store ptr null, ptr %9, align 8, !dbg !176
  call void @llvm.lifetime.end.p0(ptr %_3), !dbg !165
  br label %bb4, !dbg !177

bb4:                                              ; preds = %bb3, %bb7
  %10 = load i64, ptr %_0, align 8, !dbg !177
  %11 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !177
  %12 = load ptr, ptr %11, align 8, !dbg !177, !align !157, !noundef !20
  %13 = insertvalue { i64, ptr } poison, i64 %10, 0, !dbg !177
  %14 = insertvalue { i64, ptr } %13, ptr %12, 1, !dbg !177
  ret { i64, ptr } %14, !dbg !177

bb3:                                              ; preds = %bb8
  %15 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !168
  store i64 %_9.0, ptr %15, align 8, !dbg !168
  store i64 %i, ptr %_0, align 8, !dbg !178
  %16 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !178
  store ptr %val, ptr %16, align 8, !dbg !178
  br label %bb4, !dbg !177

bb5:                                              ; No predecessors!
  %17 = load ptr, ptr %0, align 8, !dbg !179, !noundef !20
  %18 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !179
  %19 = load i32, ptr %18, align 8, !dbg !179, !noundef !20
  call void @llvm.lifetime.end.p0(ptr %0), !dbg !179
  %20 = insertvalue { ptr, i32 } poison, ptr %17, 0, !dbg !179
  %21 = insertvalue { ptr, i32 } %20, i32 %19, 1, !dbg !179
  resume { ptr, i32 } %21, !dbg !179

bb2:                                              ; No predecessors!
  unreachable, !dbg !180
}

; core::ptr::mut_ptr::<impl *mut T>::add
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h0f4a13a85ddf74bdE"(ptr noundef %self, i64 noundef %count, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #1 !dbg !182 {
start:
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !216, !DIExpression(), !218)
  store i64 %count, ptr %count.dbg.spill, align 8
    #dbg_declare(ptr %count.dbg.spill, !217, !DIExpression(), !219)
  %_0 = getelementptr inbounds nuw i8, ptr %self, i64 %count, !dbg !220
  ret ptr %_0, !dbg !221
}

; core::ptr::mut_ptr::<impl *mut T>::add
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h3650e75cf222c22bE"(ptr noundef %self, i64 noundef %count, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #1 !dbg !222 {
start:
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !227, !DIExpression(), !229)
  store i64 %count, ptr %count.dbg.spill, align 8
    #dbg_declare(ptr %count.dbg.spill, !228, !DIExpression(), !230)
  %_0 = getelementptr inbounds nuw i32, ptr %self, i64 %count, !dbg !231
  ret ptr %_0, !dbg !232
}

; core::ptr::mut_ptr::<impl *mut T>::write
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h4f843899cd1eac23E"(ptr noundef %self, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(16) %val, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #1 !dbg !233 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !247, !DIExpression(), !251)
    #dbg_declare(ptr %self.dbg.spill, !252, !DIExpression(), !256)
    #dbg_declare(ptr %val, !248, !DIExpression(), !258)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %self, ptr align 8 %val, i64 16, i1 false), !dbg !259
  ret void, !dbg !260
}

; core::ptr::mut_ptr::<impl *mut T>::write
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h98a7b306d2790d14E"(ptr noundef %self, i32 noundef %val, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %0) unnamed_addr #1 !dbg !261 {
start:
  %val.dbg.spill = alloca [4 x i8], align 4
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !265, !DIExpression(), !267)
    #dbg_declare(ptr %self.dbg.spill, !268, !DIExpression(), !271)
  store i32 %val, ptr %val.dbg.spill, align 4
    #dbg_declare(ptr %val.dbg.spill, !266, !DIExpression(), !273)
  store i32 %val, ptr %self, align 4, !dbg !274
  ret void, !dbg !275
}

; core::cell::UnsafeCell<T>::get
; Function Attrs: alwaysinline nounwind nonlazybind uwtable
define internal noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17hd1dcd298ccaccc01E"(ptr noundef nonnull align 1 %self) unnamed_addr #1 !dbg !276 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !284, !DIExpression(), !285)
  ret ptr %self, !dbg !286
}

; core::iter::traits::iterator::Iterator::enumerate
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core4iter6traits8iterator8Iterator9enumerate17hdc69c98c08f3b2a0E(ptr dead_on_unwind noalias noundef writable sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr noundef nonnull %self.0, ptr noundef %self.1) unnamed_addr #0 !dbg !287 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !295, !DIExpression(), !298)
  store ptr %self.0, ptr %_0, align 8, !dbg !299
  %1 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !299
  store ptr %self.1, ptr %1, align 8, !dbg !299
  %2 = getelementptr inbounds i8, ptr %_0, i64 16, !dbg !299
  store i64 0, ptr %2, align 8, !dbg !299
  ret void, !dbg !303
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hfc2e04649bfe57bfE"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %self.0, i64 noundef range(i64 0, 2305843009213693952) %self.1) unnamed_addr #0 !dbg !304 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !315, !DIExpression(), !316)
; call core::slice::iter::Iter<T>::new
  %1 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17hbb5b4ba926bfd663E"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %self.0, i64 noundef %self.1) #9, !dbg !317
  %_0.0 = extractvalue { ptr, ptr } %1, 0, !dbg !317
  %_0.1 = extractvalue { ptr, ptr } %1, 1, !dbg !317
  %2 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !318
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !318
  ret { ptr, ptr } %3, !dbg !318
}

; core::slice::<impl [T]>::is_empty
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef zeroext i1 @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8is_empty17hb3b9ed55bacadfdcE"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %self.0, i64 noundef range(i64 0, 2305843009213693952) %self.1) unnamed_addr #0 !dbg !319 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !324, !DIExpression(), !325)
  %_0 = icmp eq i64 %self.1, 0, !dbg !326
  ret i1 %_0, !dbg !327
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17hbb5b4ba926bfd663E"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %slice.0, i64 noundef range(i64 0, 2305843009213693952) %slice.1) unnamed_addr #0 !dbg !328 {
start:
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %slice.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %slice.0, ptr %slice.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8
  store i64 %slice.1, ptr %0, align 8
    #dbg_declare(ptr %slice.dbg.spill, !332, !DIExpression(), !339)
    #dbg_declare(ptr %slice.dbg.spill, !340, !DIExpression(), !354)
    #dbg_declare(ptr %end_or_len, !337, !DIExpression(), !356)
  store i64 %slice.1, ptr %len.dbg.spill, align 8, !dbg !357
    #dbg_declare(ptr %len.dbg.spill, !333, !DIExpression(), !358)
    #dbg_declare(ptr %len.dbg.spill, !359, !DIExpression(), !364)
    #dbg_declare(ptr %len.dbg.spill, !366, !DIExpression(), !370)
  %1 = icmp ne ptr %slice.0, null, !dbg !372
  call void @llvm.assume(i1 %1), !dbg !372
  store ptr %slice.0, ptr %self.dbg.spill, align 8, !dbg !372
  %2 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8, !dbg !372
  store i64 %slice.1, ptr %2, align 8, !dbg !372
    #dbg_declare(ptr %self.dbg.spill, !373, !DIExpression(), !381)
  %3 = icmp ne ptr %slice.0, null, !dbg !383
  call void @llvm.assume(i1 %3), !dbg !383
  %4 = icmp ne ptr %slice.0, null, !dbg !393
  call void @llvm.assume(i1 %4), !dbg !393
  store ptr %slice.0, ptr %ptr.dbg.spill, align 8, !dbg !393
    #dbg_declare(ptr %ptr.dbg.spill, !335, !DIExpression(), !394)
    #dbg_declare(ptr %ptr.dbg.spill, !395, !DIExpression(), !401)
  br label %bb2, !dbg !403

bb2:                                              ; preds = %start
  %5 = icmp ne ptr %slice.0, null, !dbg !404
  call void @llvm.assume(i1 %5), !dbg !404
  store ptr %slice.0, ptr %self.dbg.spill1, align 8, !dbg !404
    #dbg_declare(ptr %self.dbg.spill1, !369, !DIExpression(), !405)
  %_6 = getelementptr inbounds nuw i32, ptr %slice.0, i64 %slice.1, !dbg !406
  store ptr %_6, ptr %end_or_len, align 8, !dbg !407
  br label %bb3, !dbg !408

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !409, !noundef !20
  %6 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0, !dbg !410
  %7 = insertvalue { ptr, ptr } %6, ptr %_0.1, 1, !dbg !410
  ret { ptr, ptr } %7, !dbg !410

bb1:                                              ; No predecessors!
  unreachable
}

; rust::list_right
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN4rust10list_right17h5fb16633364007ccE(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %names.0, i64 noundef range(i64 0, 2305843009213693952) %names.1) unnamed_addr #2 !dbg !411 {
start:
  %name.dbg.spill = alloca [8 x i8], align 8
  %i.dbg.spill = alloca [8 x i8], align 8
  %page.dbg.spill = alloca [8 x i8], align 8
  %names.dbg.spill = alloca [16 x i8], align 8
  %_14 = alloca [16 x i8], align 8
  %iter = alloca [24 x i8], align 8
  %_11 = alloca [24 x i8], align 8
  %_10 = alloca [24 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %names.0, ptr %names.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %names.dbg.spill, i64 8
  store i64 %names.1, ptr %0, align 8
    #dbg_declare(ptr %names.dbg.spill, !415, !DIExpression(), !423)
    #dbg_declare(ptr %iter, !418, !DIExpression(), !424)
; call core::cell::UnsafeCell<T>::get
  %_3 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17hd1dcd298ccaccc01E"(ptr noundef nonnull align 1 @_ZN4rust6hvcall5INPUT17h52539db64a28e461E) #10, !dbg !425
  store ptr %_3, ptr %page.dbg.spill, align 8, !dbg !426
    #dbg_declare(ptr %page.dbg.spill, !416, !DIExpression(), !427)
; call core::slice::<impl [T]>::is_empty
  %_6 = call noundef zeroext i1 @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8is_empty17hb3b9ed55bacadfdcE"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %names.0, i64 noundef %names.1) #9, !dbg !428
  br i1 %_6, label %bb4, label %bb3, !dbg !429

bb3:                                              ; preds = %start
  %_7 = icmp ugt i64 %names.1, 256, !dbg !430
  br i1 %_7, label %bb4, label %bb5, !dbg !430

bb4:                                              ; preds = %bb3, %start
  store i64 -1, ptr %_0, align 8, !dbg !431
  br label %bb20, !dbg !432

bb5:                                              ; preds = %bb3
; call rust::start
  call void @_ZN4rust5start17ha803be76784aa912E(ptr noundef %_3) #11, !dbg !433
  call void @llvm.lifetime.start.p0(ptr %_10), !dbg !434
  call void @llvm.lifetime.start.p0(ptr %_11), !dbg !434
; call core::slice::<impl [T]>::iter
  %1 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hfc2e04649bfe57bfE"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %names.0, i64 noundef %names.1) #9, !dbg !435
  %_12.0 = extractvalue { ptr, ptr } %1, 0, !dbg !435
  %_12.1 = extractvalue { ptr, ptr } %1, 1, !dbg !435
; call core::iter::traits::iterator::Iterator::enumerate
  call void @_ZN4core4iter6traits8iterator8Iterator9enumerate17hdc69c98c08f3b2a0E(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_11, ptr noundef nonnull %_12.0, ptr noundef %_12.1) #9, !dbg !436
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  call void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hc45124ff0cf83bf9E"(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_10, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %_11) #9, !dbg !434
  call void @llvm.lifetime.end.p0(ptr %_11), !dbg !437
  call void @llvm.lifetime.start.p0(ptr %iter), !dbg !434
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %iter, ptr align 8 %_10, i64 24, i1 false), !dbg !434
  br label %bb10, !dbg !438

bb10:                                             ; preds = %bb13, %bb5
  call void @llvm.lifetime.start.p0(ptr %_14), !dbg !424
; call <core::iter::adapters::enumerate::Enumerate<I> as core::iter::traits::iterator::Iterator>::next
  %2 = call { i64, ptr } @"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8dc65d5dfec41645E"(ptr noalias noundef align 8 dereferenceable(24) %iter) #9, !dbg !424
  %3 = extractvalue { i64, ptr } %2, 0, !dbg !424
  %4 = extractvalue { i64, ptr } %2, 1, !dbg !424
  store i64 %3, ptr %_14, align 8, !dbg !424
  %5 = getelementptr inbounds i8, ptr %_14, i64 8, !dbg !424
  store ptr %4, ptr %5, align 8, !dbg !424
  %6 = load i64, ptr %_14, align 8, !dbg !424
  %7 = getelementptr inbounds i8, ptr %_14, i64 8, !dbg !424
  %8 = load ptr, ptr %7, align 8, !dbg !424, !align !157, !noundef !20
  %9 = ptrtoint ptr %8 to i64, !dbg !424
  %10 = icmp eq i64 %9, 0, !dbg !424
  %_16 = select i1 %10, i64 0, i64 1, !dbg !424
  %11 = trunc nuw i64 %_16 to i1, !dbg !424
  br i1 %11, label %bb13, label %bb14, !dbg !424

bb13:                                             ; preds = %bb10
  %i = load i64, ptr %_14, align 8, !dbg !439, !noundef !20
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !439
    #dbg_declare(ptr %i.dbg.spill, !420, !DIExpression(), !440)
  %12 = getelementptr inbounds i8, ptr %_14, i64 8, !dbg !441
  %name = load ptr, ptr %12, align 8, !dbg !441, !nonnull !20, !align !157, !noundef !20
  store ptr %name, ptr %name.dbg.spill, align 8, !dbg !441
    #dbg_declare(ptr %name.dbg.spill, !422, !DIExpression(), !442)
; call core::ptr::mut_ptr::<impl *mut T>::add
  %_22 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h0f4a13a85ddf74bdE"(ptr noundef %_3, i64 noundef 16, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_66c62549e5769c195ee75b603302e47f) #10, !dbg !443
; call core::ptr::mut_ptr::<impl *mut T>::add
  %_20 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h3650e75cf222c22bE"(ptr noundef %_22, i64 noundef %i, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f0ab215df2e7bee198214d06bcaf4ac7) #10, !dbg !444
  %_23 = load i32, ptr %name, align 4, !dbg !445, !noundef !20
; call core::ptr::mut_ptr::<impl *mut T>::write
  call void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h98a7b306d2790d14E"(ptr noundef %_20, i32 noundef %_23, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_f68ec32c43b54f21529ff2c24f52eeaa) #10, !dbg !446
  call void @llvm.lifetime.end.p0(ptr %_14), !dbg !447
  br label %bb10, !dbg !438

bb14:                                             ; preds = %bb10
  call void @llvm.lifetime.end.p0(ptr %_14), !dbg !447
  call void @llvm.lifetime.end.p0(ptr %iter), !dbg !448
  call void @llvm.lifetime.end.p0(ptr %_10), !dbg !448
  %_25 = shl i64 %names.1, 32, !dbg !449
  %_24 = or i64 %_25, 80, !dbg !449
; call core::cell::UnsafeCell<T>::get
  %_29 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17hd1dcd298ccaccc01E"(ptr noundef nonnull align 1 @_ZN4rust6hvcall6OUTPUT17hcdb6a99f038d16feE) #10, !dbg !450
; call rust::hvcall::invoke
  %13 = call noundef i64 @_ZN4rust6hvcall6invoke17h50335c51bb71b3c2E(i64 noundef %_24, ptr noundef %_3, ptr noundef %_29) #12, !dbg !451
  store i64 %13, ptr %_0, align 8, !dbg !451
  br label %bb20, !dbg !432

bb20:                                             ; preds = %bb4, %bb14
  %14 = load i64, ptr %_0, align 8, !dbg !432, !noundef !20
  ret i64 %14, !dbg !432

bb12:                                             ; No predecessors!
  unreachable, !dbg !424
}

; rust::list_wrong
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN4rust10list_wrong17h68ab19dc8a374151E(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %names.0, i64 noundef range(i64 0, 2305843009213693952) %names.1) unnamed_addr #2 !dbg !452 {
start:
  %name.dbg.spill = alloca [8 x i8], align 8
  %i.dbg.spill = alloca [8 x i8], align 8
  %page.dbg.spill = alloca [8 x i8], align 8
  %names.dbg.spill = alloca [16 x i8], align 8
  %_14 = alloca [16 x i8], align 8
  %iter = alloca [24 x i8], align 8
  %_11 = alloca [24 x i8], align 8
  %_10 = alloca [24 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %names.0, ptr %names.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %names.dbg.spill, i64 8
  store i64 %names.1, ptr %0, align 8
    #dbg_declare(ptr %names.dbg.spill, !454, !DIExpression(), !462)
    #dbg_declare(ptr %iter, !457, !DIExpression(), !463)
; call core::cell::UnsafeCell<T>::get
  %_3 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17hd1dcd298ccaccc01E"(ptr noundef nonnull align 1 @_ZN4rust6hvcall5INPUT17h52539db64a28e461E) #10, !dbg !464
  store ptr %_3, ptr %page.dbg.spill, align 8, !dbg !465
    #dbg_declare(ptr %page.dbg.spill, !455, !DIExpression(), !466)
; call core::slice::<impl [T]>::is_empty
  %_6 = call noundef zeroext i1 @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8is_empty17hb3b9ed55bacadfdcE"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %names.0, i64 noundef %names.1) #9, !dbg !467
  br i1 %_6, label %bb4, label %bb3, !dbg !468

bb3:                                              ; preds = %start
  %_7 = icmp ugt i64 %names.1, 257, !dbg !469
  br i1 %_7, label %bb4, label %bb5, !dbg !469

bb4:                                              ; preds = %bb3, %start
  store i64 -1, ptr %_0, align 8, !dbg !470
  br label %bb20, !dbg !471

bb5:                                              ; preds = %bb3
; call rust::start
  call void @_ZN4rust5start17ha803be76784aa912E(ptr noundef %_3) #11, !dbg !472
  call void @llvm.lifetime.start.p0(ptr %_10), !dbg !473
  call void @llvm.lifetime.start.p0(ptr %_11), !dbg !473
; call core::slice::<impl [T]>::iter
  %1 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hfc2e04649bfe57bfE"(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %names.0, i64 noundef %names.1) #9, !dbg !474
  %_12.0 = extractvalue { ptr, ptr } %1, 0, !dbg !474
  %_12.1 = extractvalue { ptr, ptr } %1, 1, !dbg !474
; call core::iter::traits::iterator::Iterator::enumerate
  call void @_ZN4core4iter6traits8iterator8Iterator9enumerate17hdc69c98c08f3b2a0E(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_11, ptr noundef nonnull %_12.0, ptr noundef %_12.1) #9, !dbg !475
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  call void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hc45124ff0cf83bf9E"(ptr noalias noundef sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_10, ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %_11) #9, !dbg !473
  call void @llvm.lifetime.end.p0(ptr %_11), !dbg !476
  call void @llvm.lifetime.start.p0(ptr %iter), !dbg !473
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %iter, ptr align 8 %_10, i64 24, i1 false), !dbg !473
  br label %bb10, !dbg !477

bb10:                                             ; preds = %bb13, %bb5
  call void @llvm.lifetime.start.p0(ptr %_14), !dbg !463
; call <core::iter::adapters::enumerate::Enumerate<I> as core::iter::traits::iterator::Iterator>::next
  %2 = call { i64, ptr } @"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8dc65d5dfec41645E"(ptr noalias noundef align 8 dereferenceable(24) %iter) #9, !dbg !463
  %3 = extractvalue { i64, ptr } %2, 0, !dbg !463
  %4 = extractvalue { i64, ptr } %2, 1, !dbg !463
  store i64 %3, ptr %_14, align 8, !dbg !463
  %5 = getelementptr inbounds i8, ptr %_14, i64 8, !dbg !463
  store ptr %4, ptr %5, align 8, !dbg !463
  %6 = load i64, ptr %_14, align 8, !dbg !463
  %7 = getelementptr inbounds i8, ptr %_14, i64 8, !dbg !463
  %8 = load ptr, ptr %7, align 8, !dbg !463, !align !157, !noundef !20
  %9 = ptrtoint ptr %8 to i64, !dbg !463
  %10 = icmp eq i64 %9, 0, !dbg !463
  %_16 = select i1 %10, i64 0, i64 1, !dbg !463
  %11 = trunc nuw i64 %_16 to i1, !dbg !463
  br i1 %11, label %bb13, label %bb14, !dbg !463

bb13:                                             ; preds = %bb10
  %i = load i64, ptr %_14, align 8, !dbg !478, !noundef !20
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !478
    #dbg_declare(ptr %i.dbg.spill, !459, !DIExpression(), !479)
  %12 = getelementptr inbounds i8, ptr %_14, i64 8, !dbg !480
  %name = load ptr, ptr %12, align 8, !dbg !480, !nonnull !20, !align !157, !noundef !20
  store ptr %name, ptr %name.dbg.spill, align 8, !dbg !480
    #dbg_declare(ptr %name.dbg.spill, !461, !DIExpression(), !481)
; call core::ptr::mut_ptr::<impl *mut T>::add
  %_22 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h0f4a13a85ddf74bdE"(ptr noundef %_3, i64 noundef 16, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_fac8eb4cbdf3cc6f11bc2b76f3241b45) #10, !dbg !482
; call core::ptr::mut_ptr::<impl *mut T>::add
  %_20 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h3650e75cf222c22bE"(ptr noundef %_22, i64 noundef %i, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a44bd2431de9c3b1b9811c2a78701277) #10, !dbg !483
  %_23 = load i32, ptr %name, align 4, !dbg !484, !noundef !20
; call core::ptr::mut_ptr::<impl *mut T>::write
  call void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h98a7b306d2790d14E"(ptr noundef %_20, i32 noundef %_23, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_a4f582a7e880182e39444d649210b8e8) #10, !dbg !485
  call void @llvm.lifetime.end.p0(ptr %_14), !dbg !486
  br label %bb10, !dbg !477

bb14:                                             ; preds = %bb10
  call void @llvm.lifetime.end.p0(ptr %_14), !dbg !486
  call void @llvm.lifetime.end.p0(ptr %iter), !dbg !487
  call void @llvm.lifetime.end.p0(ptr %_10), !dbg !487
  %_25 = shl i64 %names.1, 32, !dbg !488
  %_24 = or i64 %_25, 80, !dbg !488
; call core::cell::UnsafeCell<T>::get
  %_29 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17hd1dcd298ccaccc01E"(ptr noundef nonnull align 1 @_ZN4rust6hvcall6OUTPUT17hcdb6a99f038d16feE) #10, !dbg !489
; call rust::hvcall::invoke
  %13 = call noundef i64 @_ZN4rust6hvcall6invoke17h50335c51bb71b3c2E(i64 noundef %_24, ptr noundef %_3, ptr noundef %_29) #12, !dbg !490
  store i64 %13, ptr %_0, align 8, !dbg !490
  br label %bb20, !dbg !471

bb20:                                             ; preds = %bb4, %bb14
  %14 = load i64, ptr %_0, align 8, !dbg !471, !noundef !20
  ret i64 %14, !dbg !471

bb12:                                             ; No predecessors!
  unreachable, !dbg !463
}

; rust::start
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_ZN4rust5start17ha803be76784aa912E(ptr noundef %page) unnamed_addr #2 !dbg !491 {
start:
  %page.dbg.spill = alloca [8 x i8], align 8
  %_3 = alloca [3 x i8], align 1
  %header = alloca [16 x i8], align 8
  store ptr %page, ptr %page.dbg.spill, align 8
    #dbg_declare(ptr %page.dbg.spill, !495, !DIExpression(), !498)
    #dbg_declare(ptr %header, !496, !DIExpression(), !499)
  call void @llvm.lifetime.start.p0(ptr %_3), !dbg !500
  call void @llvm.memset.p0.i64(ptr align 1 %_3, i8 0, i64 3, i1 false), !dbg !500
  store i64 -1, ptr %header, align 8, !dbg !501
  %0 = getelementptr inbounds i8, ptr %header, i64 8, !dbg !501
  store i32 -2, ptr %0, align 8, !dbg !501
  %1 = getelementptr inbounds i8, ptr %header, i64 12, !dbg !501
  store i8 0, ptr %1, align 4, !dbg !501
  %2 = getelementptr inbounds i8, ptr %header, i64 13, !dbg !501
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr align 1 %_3, i64 3, i1 false), !dbg !501
  call void @llvm.lifetime.end.p0(ptr %_3), !dbg !502
; call core::ptr::mut_ptr::<impl *mut T>::write
  call void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h4f843899cd1eac23E"(ptr noundef %page, ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %header, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_7e2307312e40b7414c2efd71e202312b) #10, !dbg !503
  ret void, !dbg !504
}

; rust::hvcall::invoke
; Function Attrs: noinline nounwind nonlazybind uwtable
define noundef i64 @_ZN4rust6hvcall6invoke17h50335c51bb71b3c2E(i64 noundef %control, ptr noundef %input, ptr noundef %output) unnamed_addr #3 !dbg !505 {
start:
  %output.dbg.spill = alloca [8 x i8], align 8
  %input.dbg.spill = alloca [8 x i8], align 8
  %control.dbg.spill = alloca [8 x i8], align 8
  store i64 %control, ptr %control.dbg.spill, align 8
    #dbg_declare(ptr %control.dbg.spill, !510, !DIExpression(), !513)
  store ptr %input, ptr %input.dbg.spill, align 8
    #dbg_declare(ptr %input.dbg.spill, !511, !DIExpression(), !514)
  store ptr %output, ptr %output.dbg.spill, align 8
    #dbg_declare(ptr %output.dbg.spill, !512, !DIExpression(), !515)
  %_4 = ptrtoint ptr %input to i64, !dbg !516
  %_5 = ptrtoint ptr %output to i64, !dbg !517
  %_0 = call noundef i64 @hypercall_page(i64 noundef %control, i64 noundef %_4, i64 noundef %_5) #11, !dbg !518
  ret i64 %_0, !dbg !519
}

; rust::one_right
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN4rust9one_right17hc8b347141b3b17ffE(i32 noundef %name) unnamed_addr #2 !dbg !520 {
start:
  %page.dbg.spill = alloca [8 x i8], align 8
  %name.dbg.spill = alloca [4 x i8], align 4
  store i32 %name, ptr %name.dbg.spill, align 4
    #dbg_declare(ptr %name.dbg.spill, !524, !DIExpression(), !527)
; call core::cell::UnsafeCell<T>::get
  %_3 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17hd1dcd298ccaccc01E"(ptr noundef nonnull align 1 @_ZN4rust6hvcall5INPUT17h52539db64a28e461E) #10, !dbg !528
  store ptr %_3, ptr %page.dbg.spill, align 8, !dbg !529
    #dbg_declare(ptr %page.dbg.spill, !525, !DIExpression(), !530)
; call rust::start
  call void @_ZN4rust5start17ha803be76784aa912E(ptr noundef %_3) #11, !dbg !531
; call core::ptr::mut_ptr::<impl *mut T>::add
  %_9 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h0f4a13a85ddf74bdE"(ptr noundef %_3, i64 noundef 16, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_83f97247a7715a0b06ce93935b538356) #10, !dbg !532
; call core::ptr::mut_ptr::<impl *mut T>::write
  call void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h98a7b306d2790d14E"(ptr noundef %_9, i32 noundef %name, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_e5c9830cf853ffa7dee8bc50da26bbb6) #10, !dbg !533
; call core::cell::UnsafeCell<T>::get
  %_12 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17hd1dcd298ccaccc01E"(ptr noundef nonnull align 1 @_ZN4rust6hvcall6OUTPUT17hcdb6a99f038d16feE) #10, !dbg !534
; call rust::hvcall::invoke
  %_0 = call noundef i64 @_ZN4rust6hvcall6invoke17h50335c51bb71b3c2E(i64 noundef 4294967376, ptr noundef %_3, ptr noundef %_12) #12, !dbg !535
  ret i64 %_0, !dbg !536
}

; rust::one_wrong
; Function Attrs: nounwind nonlazybind uwtable
define noundef i64 @_ZN4rust9one_wrong17ha809c414afbfe39aE(i32 noundef %name) unnamed_addr #2 !dbg !537 {
start:
  %page.dbg.spill = alloca [8 x i8], align 8
  %name.dbg.spill = alloca [4 x i8], align 4
  store i32 %name, ptr %name.dbg.spill, align 4
    #dbg_declare(ptr %name.dbg.spill, !539, !DIExpression(), !542)
; call core::cell::UnsafeCell<T>::get
  %_3 = call noundef ptr @"_ZN4core4cell19UnsafeCell$LT$T$GT$3get17hd1dcd298ccaccc01E"(ptr noundef nonnull align 1 @_ZN4rust6hvcall5INPUT17h52539db64a28e461E) #10, !dbg !543
  store ptr %_3, ptr %page.dbg.spill, align 8, !dbg !544
    #dbg_declare(ptr %page.dbg.spill, !540, !DIExpression(), !545)
; call rust::start
  call void @_ZN4rust5start17ha803be76784aa912E(ptr noundef %_3) #11, !dbg !546
; call core::ptr::mut_ptr::<impl *mut T>::add
  %_9 = call noundef ptr @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h0f4a13a85ddf74bdE"(ptr noundef %_3, i64 noundef 16, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_3ce5dbb824743f571781d8356c74c19f) #10, !dbg !547
; call core::ptr::mut_ptr::<impl *mut T>::write
  call void @"_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h98a7b306d2790d14E"(ptr noundef %_9, i32 noundef %name, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_278cfe903311b2afd5116726c4e8ab7b) #10, !dbg !548
; call rust::hvcall::invoke
  %_0 = call noundef i64 @_ZN4rust6hvcall6invoke17h50335c51bb71b3c2E(i64 noundef 4294967376, ptr noundef %_3, ptr noundef %_3) #12, !dbg !549
  ret i64 %_0, !dbg !550
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hc45124ff0cf83bf9E"(ptr dead_on_unwind noalias noundef writable sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %self) unnamed_addr #0 !dbg !551 {
start:
    #dbg_declare(ptr %self, !558, !DIExpression(), !561)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false), !dbg !562
  ret void, !dbg !563
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal noundef align 4 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb22e76c4fb2d8f3cE"(ptr noalias noundef align 8 dereferenceable(16) %self) unnamed_addr #0 !dbg !564 {
start:
  %end_or_len.dbg.spill = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !571, !DIExpression(), !578)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !579
    #dbg_declare(ptr %rhs.dbg.spill, !588, !DIExpression(), !579)
  store i64 1, ptr %count.dbg.spill, align 8, !dbg !590
    #dbg_declare(ptr %count.dbg.spill, !597, !DIExpression(), !590)
  %ptr = load ptr, ptr %self, align 8, !dbg !599, !nonnull !20, !noundef !20
  store ptr %ptr, ptr %ptr.dbg.spill, align 8, !dbg !599
    #dbg_declare(ptr %ptr.dbg.spill, !572, !DIExpression(), !600)
    #dbg_declare(ptr %ptr.dbg.spill, !596, !DIExpression(), !601)
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !602
  %end_or_len = load ptr, ptr %0, align 8, !dbg !602, !noundef !20
  store ptr %end_or_len, ptr %end_or_len.dbg.spill, align 8, !dbg !602
    #dbg_declare(ptr %end_or_len.dbg.spill, !574, !DIExpression(), !603)
    #dbg_declare(ptr %end_or_len.dbg.spill, !604, !DIExpression(), !612)
    #dbg_declare(ptr %end_or_len.dbg.spill, !614, !DIExpression(), !623)
  br label %bb4, !dbg !625

bb4:                                              ; preds = %start
    #dbg_value(ptr poison, !626, !DIExpression(), !634)
  %1 = icmp ne ptr %end_or_len, null, !dbg !636
  call void @llvm.assume(i1 %1), !dbg !636
    #dbg_value(ptr poison, !633, !DIExpression(), !637)
  %2 = icmp ne ptr %ptr, null, !dbg !638
  call void @llvm.assume(i1 %2), !dbg !638
  %3 = icmp ne ptr %end_or_len, null, !dbg !641
  call void @llvm.assume(i1 %3), !dbg !641
  %_6 = icmp eq ptr %ptr, %end_or_len, !dbg !643
  br i1 %_6, label %bb5, label %bb6, !dbg !635

bb6:                                              ; preds = %bb4
  %_16 = getelementptr inbounds nuw i32, ptr %ptr, i64 1, !dbg !644
  %4 = icmp ne ptr %_16, null, !dbg !645
  call void @llvm.assume(i1 %4), !dbg !645
  store ptr %_16, ptr %self, align 8, !dbg !646
  br label %bb7, !dbg !647

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8, !dbg !648
  br label %bb8, !dbg !649

bb7:                                              ; preds = %bb6
    #dbg_value(ptr poison, !651, !DIExpression(), !657)
  %5 = icmp ne ptr %ptr, null, !dbg !659
  call void @llvm.assume(i1 %5), !dbg !659
  store ptr %ptr, ptr %_0, align 8, !dbg !664
  br label %bb8, !dbg !665

bb8:                                              ; preds = %bb5, %bb7
  %6 = load ptr, ptr %_0, align 8, !dbg !665, !align !157, !noundef !20
  ret ptr %6, !dbg !665

bb1:                                              ; No predecessors!
  unreachable

bb2:                                              ; No predecessors!
  unreachable

bb3:                                              ; No predecessors!
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb10:                                             ; No predecessors!
  unreachable
}

; Function Attrs: nonlazybind
declare i32 @rust_eh_personality(...) unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #7

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #8

; Function Attrs: nounwind nonlazybind uwtable
declare noundef i64 @hypercall_page(i64 noundef, i64 noundef, i64 noundef) unnamed_addr #2

attributes #0 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { alwaysinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nonlazybind "target-cpu"="x86-64" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { inlinehint nounwind }
attributes #10 = { alwaysinline nounwind }
attributes #11 = { nounwind }
attributes #12 = { noinline nounwind }

!llvm.module.flags = !{!23, !24, !25, !26}
!llvm.ident = !{!27}
!llvm.dbg.cu = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "INPUT", linkageName: "_ZN4rust6hvcall5INPUT17h52539db64a28e461E", scope: !2, file: !4, line: 17, type: !5, isLocal: false, isDefinition: true, align: 32768)
!2 = !DINamespace(name: "hvcall", scope: !3)
!3 = !DINamespace(name: "rust", scope: null)
!4 = !DIFile(filename: "rust.rs", directory: ".", checksumkind: CSK_MD5, checksum: "b0bb0252d32053c2ef1e7775efe6a695")
!5 = !DICompositeType(tag: DW_TAG_structure_type, name: "Page", scope: !2, file: !6, size: 32768, align: 32768, flags: DIFlagPublic, elements: !7, templateParams: !20, identifier: "a9f75d77417cd0cf22acf5910b606ca3")
!6 = !DIFile(filename: "<unknown>", directory: "")
!7 = !{!8}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !5, file: !6, baseType: !9, size: 32768, align: 8, flags: DIFlagPublic)
!9 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeCell<[u8; 4096]>", scope: !10, file: !6, size: 32768, align: 8, flags: DIFlagPublic, elements: !12, templateParams: !18, identifier: "fbc13574a5e3247f27936f10d8c4348b")
!10 = !DINamespace(name: "cell", scope: !11)
!11 = !DINamespace(name: "core", scope: null)
!12 = !{!13}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !9, file: !6, baseType: !14, size: 32768, align: 8, flags: DIFlagPrivate)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 32768, align: 8, elements: !16)
!15 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!16 = !{!17}
!17 = !DISubrange(count: 4096, lowerBound: 0)
!18 = !{!19}
!19 = !DITemplateTypeParameter(name: "T", type: !14)
!20 = !{}
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "OUTPUT", linkageName: "_ZN4rust6hvcall6OUTPUT17hcdb6a99f038d16feE", scope: !2, file: !4, line: 18, type: !5, isLocal: false, isDefinition: true, align: 32768)
!23 = !{i32 8, !"PIC Level", i32 2}
!24 = !{i32 2, !"RtLibUseGOT", i32 1}
!25 = !{i32 7, !"Dwarf Version", i32 4}
!26 = !{i32 2, !"Debug Info Version", i32 3}
!27 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!28 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !29, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !30, splitDebugInlining: false, nameTableKind: None)
!29 = !DIFile(filename: "rust.rs/@/rust.cebe997107dec46e-cgu.0", directory: ".")
!30 = !{!0, !21}
!31 = distinct !DISubprogram(name: "next<core::slice::iter::Iter<u32>>", linkageName: "_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8dc65d5dfec41645E", scope: !33, file: !32, line: 79, type: !37, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !85, retainedNodes: !87)
!32 = !DIFile(filename: "library/core/src/iter/adapters/enumerate.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "be8a5e8de3bc6e50de6cd50459716008")
!33 = !DINamespace(name: "{impl#1}", scope: !34)
!34 = !DINamespace(name: "enumerate", scope: !35)
!35 = !DINamespace(name: "adapters", scope: !36)
!36 = !DINamespace(name: "iter", scope: !11)
!37 = !DISubroutineType(types: !38)
!38 = !{!39, !61}
!39 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(usize, &u32)>", scope: !40, file: !6, size: 128, align: 64, flags: DIFlagPublic, elements: !41, templateParams: !20, identifier: "ed104c65ab5f9860d2f3055bb559940a")
!40 = !DINamespace(name: "option", scope: !11)
!41 = !{!42}
!42 = !DICompositeType(tag: DW_TAG_variant_part, scope: !39, file: !6, size: 128, align: 64, elements: !43, templateParams: !20, identifier: "3c0d9fa64b5ee092a59199f1ad34afbf", discriminator: !59)
!43 = !{!44, !55}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !42, file: !6, baseType: !45, size: 128, align: 64, extraData: i64 0)
!45 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !39, file: !6, size: 128, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !46, identifier: "51938c79989c6fb13ab8e93071edbc39")
!46 = !{!47}
!47 = !DITemplateTypeParameter(name: "T", type: !48)
!48 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, &u32)", file: !6, size: 128, align: 64, elements: !49, templateParams: !20, identifier: "b167661a2cf566f2d51d63ab0ef7318a")
!49 = !{!50, !52}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !48, file: !6, baseType: !51, size: 64, align: 64)
!51 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !48, file: !6, baseType: !53, size: 64, align: 64, offset: 64)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&u32", baseType: !54, size: 64, align: 64, dwarfAddressSpace: 0)
!54 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !42, file: !6, baseType: !56, size: 128, align: 64)
!56 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !39, file: !6, size: 128, align: 64, flags: DIFlagPublic, elements: !57, templateParams: !46, identifier: "26cf3416395a7774270aba94da76adf8")
!57 = !{!58}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !56, file: !6, baseType: !48, size: 128, align: 64, flags: DIFlagPublic)
!59 = !DIDerivedType(tag: DW_TAG_member, scope: !39, file: !6, baseType: !60, size: 64, align: 64, offset: 64, flags: DIFlagArtificial)
!60 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<u32>>", baseType: !62, size: 64, align: 64, dwarfAddressSpace: 0)
!62 = !DICompositeType(tag: DW_TAG_structure_type, name: "Enumerate<core::slice::iter::Iter<u32>>", scope: !34, file: !6, size: 192, align: 64, flags: DIFlagPublic, elements: !63, templateParams: !85, identifier: "9bf2df158ca7b539591d4fc9c5b60e1a")
!63 = !{!64, !84}
!64 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !62, file: !6, baseType: !65, size: 128, align: 64, flags: DIFlagPrivate)
!65 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<u32>", scope: !66, file: !6, size: 128, align: 64, flags: DIFlagPublic, elements: !68, templateParams: !76, identifier: "50ba7b6ddd9af9748916ca36c92e17c8")
!66 = !DINamespace(name: "iter", scope: !67)
!67 = !DINamespace(name: "slice", scope: !11)
!68 = !{!69, !78, !79}
!69 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !65, file: !6, baseType: !70, size: 64, align: 64, flags: DIFlagPrivate)
!70 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u32>", scope: !71, file: !6, size: 64, align: 64, flags: DIFlagPublic, elements: !73, templateParams: !76, identifier: "fb1048154646a3688da93e9784e14c26")
!71 = !DINamespace(name: "non_null", scope: !72)
!72 = !DINamespace(name: "ptr", scope: !11)
!73 = !{!74}
!74 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !70, file: !6, baseType: !75, size: 64, align: 64, flags: DIFlagPrivate)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u32", baseType: !54, size: 64, align: 64, dwarfAddressSpace: 0)
!76 = !{!77}
!77 = !DITemplateTypeParameter(name: "T", type: !54)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !65, file: !6, baseType: !75, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !65, file: !6, baseType: !80, align: 8, offset: 128, flags: DIFlagPrivate)
!80 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&u32>", scope: !81, file: !6, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !82, identifier: "294f9296864bb29fb2f3fce45cf10fbe")
!81 = !DINamespace(name: "marker", scope: !11)
!82 = !{!83}
!83 = !DITemplateTypeParameter(name: "T", type: !53)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !62, file: !6, baseType: !51, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!85 = !{!86}
!86 = !DITemplateTypeParameter(name: "I", type: !65)
!87 = !{!88, !89, !91, !109, !111}
!88 = !DILocalVariable(name: "self", arg: 1, scope: !31, file: !32, line: 79, type: !61)
!89 = !DILocalVariable(name: "a", scope: !90, file: !32, line: 80, type: !53, align: 64)
!90 = distinct !DILexicalBlock(scope: !31, file: !32, line: 80, column: 9)
!91 = !DILocalVariable(name: "residual", scope: !92, file: !32, line: 80, type: !93, align: 8)
!92 = distinct !DILexicalBlock(scope: !31, file: !32, line: 80, column: 33)
!93 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<core::convert::Infallible>", scope: !40, file: !6, align: 8, flags: DIFlagPublic, elements: !94, templateParams: !20, identifier: "c570e30372491ce8c937ce79f8b0a8")
!94 = !{!95}
!95 = !DICompositeType(tag: DW_TAG_variant_part, scope: !93, file: !6, align: 8, elements: !96, templateParams: !20, identifier: "7f581569b30ffcadfc066f9502cffc3d")
!96 = !{!97, !105}
!97 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !95, file: !6, baseType: !98, align: 8)
!98 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !93, file: !6, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !99, identifier: "8822bb1e77f834d316aa69cec5bd6884")
!99 = !{!100}
!100 = !DITemplateTypeParameter(name: "T", type: !101)
!101 = !DICompositeType(tag: DW_TAG_structure_type, name: "Infallible", scope: !102, file: !6, align: 8, flags: DIFlagPublic, elements: !103, templateParams: !20, identifier: "78cfd968ca0619bc6721ef3bf8e03805")
!102 = !DINamespace(name: "convert", scope: !11)
!103 = !{!104}
!104 = !DICompositeType(tag: DW_TAG_variant_part, scope: !101, file: !6, align: 8, elements: !20, identifier: "820520e070d3f01e1d1c030b6bcc9c0e")
!105 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !95, file: !6, baseType: !106, align: 8)
!106 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !93, file: !6, align: 8, flags: DIFlagPublic, elements: !107, templateParams: !99, identifier: "eac45ae69c5c1b4274720cd40277b232")
!107 = !{!108}
!108 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !106, file: !6, baseType: !101, align: 8, flags: DIFlagPublic)
!109 = !DILocalVariable(name: "val", scope: !110, file: !32, line: 80, type: !53, align: 64)
!110 = distinct !DILexicalBlock(scope: !31, file: !32, line: 80, column: 33)
!111 = !DILocalVariable(name: "i", scope: !112, file: !32, line: 81, type: !51, align: 64)
!112 = distinct !DILexicalBlock(scope: !90, file: !32, line: 81, column: 9)
!113 = !DILocation(line: 79, column: 13, scope: !31)
!114 = !DILocalVariable(name: "self", arg: 1, scope: !115, file: !116, line: 2765, type: !138)
!115 = distinct !DISubprogram(name: "branch<&u32>", linkageName: "_ZN75_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..Try$GT$6branch17he8930126774f5e3bE", scope: !117, file: !116, line: 2765, type: !118, scopeLine: 2765, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !82, retainedNodes: !149)
!116 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!117 = !DINamespace(name: "{impl#47}", scope: !40)
!118 = !DISubroutineType(types: !119)
!119 = !{!120, !138}
!120 = !DICompositeType(tag: DW_TAG_structure_type, name: "ControlFlow<core::option::Option<core::convert::Infallible>, &u32>", scope: !121, file: !6, size: 64, align: 64, flags: DIFlagPublic, elements: !123, templateParams: !20, identifier: "fdd18b4d58f82a1bc10c03ce68e6341c")
!121 = !DINamespace(name: "control_flow", scope: !122)
!122 = !DINamespace(name: "ops", scope: !11)
!123 = !{!124}
!124 = !DICompositeType(tag: DW_TAG_variant_part, scope: !120, file: !6, size: 64, align: 64, elements: !125, templateParams: !20, identifier: "cb489fc3ba100c0bb125db6581b6175c", discriminator: !137)
!125 = !{!126, !133}
!126 = !DIDerivedType(tag: DW_TAG_member, name: "Continue", scope: !124, file: !6, baseType: !127, size: 64, align: 64)
!127 = !DICompositeType(tag: DW_TAG_structure_type, name: "Continue", scope: !120, file: !6, size: 64, align: 64, flags: DIFlagPublic, elements: !128, templateParams: !130, identifier: "ee1784f4c2d01df9940900367a584125")
!128 = !{!129}
!129 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !127, file: !6, baseType: !53, size: 64, align: 64, flags: DIFlagPublic)
!130 = !{!131, !132}
!131 = !DITemplateTypeParameter(name: "B", type: !93)
!132 = !DITemplateTypeParameter(name: "C", type: !53)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "Break", scope: !124, file: !6, baseType: !134, size: 64, align: 64, extraData: i64 0)
!134 = !DICompositeType(tag: DW_TAG_structure_type, name: "Break", scope: !120, file: !6, size: 64, align: 64, flags: DIFlagPublic, elements: !135, templateParams: !130, identifier: "820e857af31f6f5e186d5cd596137628")
!135 = !{!136}
!136 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !134, file: !6, baseType: !93, align: 8, flags: DIFlagPublic)
!137 = !DIDerivedType(tag: DW_TAG_member, scope: !120, file: !6, baseType: !60, size: 64, align: 64, flags: DIFlagArtificial)
!138 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&u32>", scope: !40, file: !6, size: 64, align: 64, flags: DIFlagPublic, elements: !139, templateParams: !20, identifier: "2b65bbeaa590675d42e3ea3d17db7bad")
!139 = !{!140}
!140 = !DICompositeType(tag: DW_TAG_variant_part, scope: !138, file: !6, size: 64, align: 64, elements: !141, templateParams: !20, identifier: "49fea7dc8860a070ee3b3f49178b222b", discriminator: !148)
!141 = !{!142, !144}
!142 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !140, file: !6, baseType: !143, size: 64, align: 64, extraData: i64 0)
!143 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !138, file: !6, size: 64, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !82, identifier: "8acd7c481925dee5a208465581796e97")
!144 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !140, file: !6, baseType: !145, size: 64, align: 64)
!145 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !138, file: !6, size: 64, align: 64, flags: DIFlagPublic, elements: !146, templateParams: !82, identifier: "8fa0ac4674d3343cead75db7c4a4f9fb")
!146 = !{!147}
!147 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !145, file: !6, baseType: !53, size: 64, align: 64, flags: DIFlagPublic)
!148 = !DIDerivedType(tag: DW_TAG_member, scope: !138, file: !6, baseType: !60, size: 64, align: 64, flags: DIFlagArtificial)
!149 = !{!114, !150}
!150 = !DILocalVariable(name: "v", scope: !151, file: !116, line: 2767, type: !53, align: 64)
!151 = distinct !DILexicalBlock(scope: !115, file: !116, line: 2767, column: 13)
!152 = !DILocation(line: 2765, column: 15, scope: !115, inlinedAt: !153)
!153 = !DILocation(line: 80, column: 17, scope: !31)
!154 = !DILocation(line: 80, column: 33, scope: !92)
!155 = !DILocation(line: 80, column: 27, scope: !31)
!156 = !DILocation(line: 2766, column: 15, scope: !115, inlinedAt: !153)
!157 = !{i64 4}
!158 = !DILocation(line: 2766, column: 9, scope: !115, inlinedAt: !153)
!159 = !DILocation(line: 2767, column: 18, scope: !115, inlinedAt: !153)
!160 = !DILocation(line: 2767, column: 18, scope: !151, inlinedAt: !153)
!161 = !DILocation(line: 2767, column: 24, scope: !151, inlinedAt: !153)
!162 = !DILocation(line: 80, column: 33, scope: !31)
!163 = !DILocation(line: 80, column: 17, scope: !110)
!164 = !DILocation(line: 80, column: 13, scope: !90)
!165 = !DILocation(line: 80, column: 34, scope: !31)
!166 = !DILocation(line: 81, column: 17, scope: !90)
!167 = !DILocation(line: 81, column: 13, scope: !112)
!168 = !DILocation(line: 82, column: 9, scope: !112)
!169 = !DILocation(line: 2780, column: 9, scope: !170, inlinedAt: !174)
!170 = distinct !DISubprogram(name: "from_residual<(usize, &u32)>", linkageName: "_ZN145_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..ops..try_trait..FromResidual$LT$core..option..Option$LT$core..convert..Infallible$GT$$GT$$GT$13from_residual17h231da0a0fac8daf8E", scope: !171, file: !116, line: 2779, type: !172, scopeLine: 2779, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !46)
!171 = !DINamespace(name: "{impl#48}", scope: !40)
!172 = !DISubroutineType(types: !173)
!173 = !{!39, !93}
!174 = !DILocation(line: 80, column: 17, scope: !175)
!175 = !DILexicalBlockFile(scope: !92, file: !32, discriminator: 2)
!176 = !DILocation(line: 2781, column: 21, scope: !170, inlinedAt: !174)
!177 = !DILocation(line: 84, column: 6, scope: !31)
!178 = !DILocation(line: 83, column: 9, scope: !112)
!179 = !DILocation(line: 79, column: 5, scope: !31)
!180 = !DILocation(line: 0, scope: !181)
!181 = !DILexicalBlockFile(scope: !31, file: !4, discriminator: 0)
!182 = distinct !DISubprogram(name: "add<u8>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h0f4a13a85ddf74bdE", scope: !184, file: !183, line: 927, type: !186, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !203, retainedNodes: !215)
!183 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!184 = !DINamespace(name: "{impl#0}", scope: !185)
!185 = !DINamespace(name: "mut_ptr", scope: !72)
!186 = !DISubroutineType(types: !187)
!187 = !{!188, !188, !51, !189}
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u8", baseType: !15, size: 64, align: 64, dwarfAddressSpace: 0)
!189 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !190, size: 64, align: 64, dwarfAddressSpace: 0)
!190 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !191, file: !6, size: 192, align: 64, flags: DIFlagPublic, elements: !193, templateParams: !20, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!191 = !DINamespace(name: "location", scope: !192)
!192 = !DINamespace(name: "panic", scope: !11)
!193 = !{!194, !205, !206, !207}
!194 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !190, file: !6, baseType: !195, size: 128, align: 64, flags: DIFlagPrivate)
!195 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !71, file: !6, size: 128, align: 64, flags: DIFlagPublic, elements: !196, templateParams: !203, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!196 = !{!197}
!197 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !195, file: !6, baseType: !198, size: 128, align: 64, flags: DIFlagPrivate)
!198 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !6, size: 128, align: 64, elements: !199, templateParams: !20, identifier: "238a44609877474087c05adf26cd41fa")
!199 = !{!200, !202}
!200 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !198, file: !6, baseType: !201, size: 64, align: 64)
!201 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64, align: 64, dwarfAddressSpace: 0)
!202 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !198, file: !6, baseType: !51, size: 64, align: 64, offset: 64)
!203 = !{!204}
!204 = !DITemplateTypeParameter(name: "T", type: !15)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !190, file: !6, baseType: !54, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!206 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !190, file: !6, baseType: !54, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!207 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !190, file: !6, baseType: !208, align: 8, offset: 192, flags: DIFlagPrivate)
!208 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !81, file: !6, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !209, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!209 = !{!210}
!210 = !DITemplateTypeParameter(name: "T", type: !211)
!211 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !6, size: 128, align: 64, elements: !212, templateParams: !20, identifier: "9277eecd40495f85161460476aacc992")
!212 = !{!213, !214}
!213 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !211, file: !6, baseType: !201, size: 64, align: 64)
!214 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !211, file: !6, baseType: !51, size: 64, align: 64, offset: 64)
!215 = !{!216, !217}
!216 = !DILocalVariable(name: "self", arg: 1, scope: !182, file: !183, line: 927, type: !188)
!217 = !DILocalVariable(name: "count", arg: 2, scope: !182, file: !183, line: 927, type: !51)
!218 = !DILocation(line: 927, column: 29, scope: !182)
!219 = !DILocation(line: 927, column: 35, scope: !182)
!220 = !DILocation(line: 961, column: 18, scope: !182)
!221 = !DILocation(line: 962, column: 6, scope: !182)
!222 = distinct !DISubprogram(name: "add<u32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h3650e75cf222c22bE", scope: !184, file: !183, line: 927, type: !223, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, retainedNodes: !226)
!223 = !DISubroutineType(types: !224)
!224 = !{!225, !225, !51, !189}
!225 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u32", baseType: !54, size: 64, align: 64, dwarfAddressSpace: 0)
!226 = !{!227, !228}
!227 = !DILocalVariable(name: "self", arg: 1, scope: !222, file: !183, line: 927, type: !225)
!228 = !DILocalVariable(name: "count", arg: 2, scope: !222, file: !183, line: 927, type: !51)
!229 = !DILocation(line: 927, column: 29, scope: !222)
!230 = !DILocation(line: 927, column: 35, scope: !222)
!231 = !DILocation(line: 961, column: 18, scope: !222)
!232 = !DILocation(line: 962, column: 6, scope: !222)
!233 = distinct !DISubprogram(name: "write<rust::hvcall::Header>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h4f843899cd1eac23E", scope: !184, file: !183, line: 1413, type: !234, scopeLine: 1413, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !249, retainedNodes: !246)
!234 = !DISubroutineType(types: !235)
!235 = !{null, !236, !237, !189}
!236 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust::hvcall::Header", baseType: !237, size: 64, align: 64, dwarfAddressSpace: 0)
!237 = !DICompositeType(tag: DW_TAG_structure_type, name: "Header", scope: !2, file: !6, size: 128, align: 64, flags: DIFlagPublic, elements: !238, templateParams: !20, identifier: "1da4fa083b75745c3fdd24d8ce554fdf")
!238 = !{!239, !240, !241, !242}
!239 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !237, file: !6, baseType: !60, size: 64, align: 64, flags: DIFlagPublic)
!240 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !237, file: !6, baseType: !54, size: 32, align: 32, offset: 64, flags: DIFlagPublic)
!241 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !237, file: !6, baseType: !15, size: 8, align: 8, offset: 96, flags: DIFlagPublic)
!242 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !237, file: !6, baseType: !243, size: 24, align: 8, offset: 104, flags: DIFlagPublic)
!243 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 24, align: 8, elements: !244)
!244 = !{!245}
!245 = !DISubrange(count: 3, lowerBound: 0)
!246 = !{!247, !248}
!247 = !DILocalVariable(name: "self", arg: 1, scope: !233, file: !183, line: 1413, type: !236)
!248 = !DILocalVariable(name: "val", arg: 2, scope: !233, file: !183, line: 1413, type: !237)
!249 = !{!250}
!250 = !DITemplateTypeParameter(name: "T", type: !237)
!251 = !DILocation(line: 1413, column: 31, scope: !233)
!252 = !DILocalVariable(name: "dst", arg: 1, scope: !253, file: !254, line: 1894, type: !236)
!253 = distinct !DISubprogram(name: "write<rust::hvcall::Header>", linkageName: "_ZN4core3ptr5write17hb19b2ef4e06c6fd5E", scope: !72, file: !254, line: 1894, type: !234, scopeLine: 1894, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !249, retainedNodes: !255)
!254 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!255 = !{!252}
!256 = !DILocation(line: 1894, column: 30, scope: !253, inlinedAt: !257)
!257 = !DILocation(line: 1418, column: 18, scope: !233)
!258 = !DILocation(line: 1413, column: 37, scope: !233)
!259 = !DILocation(line: 1917, column: 41, scope: !253, inlinedAt: !257)
!260 = !DILocation(line: 1419, column: 6, scope: !233)
!261 = distinct !DISubprogram(name: "write<u32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$5write17h98a7b306d2790d14E", scope: !184, file: !183, line: 1413, type: !262, scopeLine: 1413, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, retainedNodes: !264)
!262 = !DISubroutineType(types: !263)
!263 = !{null, !225, !54, !189}
!264 = !{!265, !266}
!265 = !DILocalVariable(name: "self", arg: 1, scope: !261, file: !183, line: 1413, type: !225)
!266 = !DILocalVariable(name: "val", arg: 2, scope: !261, file: !183, line: 1413, type: !54)
!267 = !DILocation(line: 1413, column: 31, scope: !261)
!268 = !DILocalVariable(name: "dst", arg: 1, scope: !269, file: !254, line: 1894, type: !225)
!269 = distinct !DISubprogram(name: "write<u32>", linkageName: "_ZN4core3ptr5write17h8400247b6af79918E", scope: !72, file: !254, line: 1894, type: !262, scopeLine: 1894, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, retainedNodes: !270)
!270 = !{!268}
!271 = !DILocation(line: 1894, column: 30, scope: !269, inlinedAt: !272)
!272 = !DILocation(line: 1418, column: 18, scope: !261)
!273 = !DILocation(line: 1413, column: 37, scope: !261)
!274 = !DILocation(line: 1917, column: 41, scope: !269, inlinedAt: !272)
!275 = !DILocation(line: 1419, column: 6, scope: !261)
!276 = distinct !DISubprogram(name: "get<[u8; 4096]>", linkageName: "_ZN4core4cell19UnsafeCell$LT$T$GT$3get17hd1dcd298ccaccc01E", scope: !9, file: !277, line: 2443, type: !278, scopeLine: 2443, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !18, declaration: !282, retainedNodes: !283)
!277 = !DIFile(filename: "library/core/src/cell.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "96404e804c6faf0fea9fa631bcb8d1d2")
!278 = !DISubroutineType(types: !279)
!279 = !{!280, !281}
!280 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut [u8; 4096]", baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!281 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::cell::UnsafeCell<[u8; 4096]>", baseType: !9, size: 64, align: 64, dwarfAddressSpace: 0)
!282 = !DISubprogram(name: "get<[u8; 4096]>", linkageName: "_ZN4core4cell19UnsafeCell$LT$T$GT$3get17hd1dcd298ccaccc01E", scope: !9, file: !277, line: 2443, type: !278, scopeLine: 2443, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !18)
!283 = !{!284}
!284 = !DILocalVariable(name: "self", arg: 1, scope: !276, file: !277, line: 2443, type: !281)
!285 = !DILocation(line: 2443, column: 22, scope: !276)
!286 = !DILocation(line: 2448, column: 6, scope: !276)
!287 = distinct !DISubprogram(name: "enumerate<core::slice::iter::Iter<u32>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator9enumerate17hdc69c98c08f3b2a0E", scope: !289, file: !288, line: 1005, type: !292, scopeLine: 1005, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !296, retainedNodes: !294)
!288 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!289 = !DINamespace(name: "Iterator", scope: !290)
!290 = !DINamespace(name: "iterator", scope: !291)
!291 = !DINamespace(name: "traits", scope: !36)
!292 = !DISubroutineType(types: !293)
!293 = !{!62, !65}
!294 = !{!295}
!295 = !DILocalVariable(name: "self", arg: 1, scope: !287, file: !288, line: 1005, type: !65)
!296 = !{!297}
!297 = !DITemplateTypeParameter(name: "Self", type: !65)
!298 = !DILocation(line: 1005, column: 18, scope: !287)
!299 = !DILocation(line: 24, column: 9, scope: !300, inlinedAt: !302)
!300 = distinct !DISubprogram(name: "new<core::slice::iter::Iter<u32>>", linkageName: "_ZN4core4iter8adapters9enumerate18Enumerate$LT$I$GT$3new17h4175893acf281200E", scope: !62, file: !32, line: 23, type: !292, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !85, declaration: !301)
!301 = !DISubprogram(name: "new<core::slice::iter::Iter<u32>>", linkageName: "_ZN4core4iter8adapters9enumerate18Enumerate$LT$I$GT$3new17h4175893acf281200E", scope: !62, file: !32, line: 23, type: !292, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !85)
!302 = !DILocation(line: 1009, column: 9, scope: !287)
!303 = !DILocation(line: 1010, column: 6, scope: !287)
!304 = distinct !DISubprogram(name: "iter<u32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hfc2e04649bfe57bfE", scope: !306, file: !305, line: 1040, type: !307, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, retainedNodes: !314)
!305 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!306 = !DINamespace(name: "{impl#0}", scope: !67)
!307 = !DISubroutineType(types: !308)
!308 = !{!65, !309}
!309 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u32]", file: !6, size: 128, align: 64, elements: !310, templateParams: !20, identifier: "467923a08fc75332ca53cdba7e9dfffc")
!310 = !{!311, !313}
!311 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !309, file: !6, baseType: !312, size: 64, align: 64)
!312 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64, align: 64, dwarfAddressSpace: 0)
!313 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !309, file: !6, baseType: !51, size: 64, align: 64, offset: 64)
!314 = !{!315}
!315 = !DILocalVariable(name: "self", arg: 1, scope: !304, file: !305, line: 1040, type: !309)
!316 = !DILocation(line: 1040, column: 23, scope: !304)
!317 = !DILocation(line: 1041, column: 9, scope: !304)
!318 = !DILocation(line: 1042, column: 6, scope: !304)
!319 = distinct !DISubprogram(name: "is_empty<u32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8is_empty17hb3b9ed55bacadfdcE", scope: !306, file: !305, line: 136, type: !320, scopeLine: 136, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, retainedNodes: !323)
!320 = !DISubroutineType(types: !321)
!321 = !{!322, !309}
!322 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!323 = !{!324}
!324 = !DILocalVariable(name: "self", arg: 1, scope: !319, file: !305, line: 136, type: !309)
!325 = !DILocation(line: 136, column: 27, scope: !319)
!326 = !DILocation(line: 137, column: 9, scope: !319)
!327 = !DILocation(line: 138, column: 6, scope: !319)
!328 = distinct !DISubprogram(name: "new<u32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17hbb5b4ba926bfd663E", scope: !65, file: !329, line: 96, type: !307, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, declaration: !330, retainedNodes: !331)
!329 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!330 = !DISubprogram(name: "new<u32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17hbb5b4ba926bfd663E", scope: !65, file: !329, line: 96, type: !307, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !76)
!331 = !{!332, !333, !335, !337}
!332 = !DILocalVariable(name: "slice", arg: 1, scope: !328, file: !329, line: 96, type: !309)
!333 = !DILocalVariable(name: "len", scope: !334, file: !329, line: 97, type: !51, align: 64)
!334 = distinct !DILexicalBlock(scope: !328, file: !329, line: 97, column: 9)
!335 = !DILocalVariable(name: "ptr", scope: !336, file: !329, line: 98, type: !70, align: 64)
!336 = distinct !DILexicalBlock(scope: !334, file: !329, line: 98, column: 9)
!337 = !DILocalVariable(name: "end_or_len", scope: !338, file: !329, line: 101, type: !75, align: 64)
!338 = distinct !DILexicalBlock(scope: !336, file: !329, line: 101, column: 13)
!339 = !DILocation(line: 96, column: 29, scope: !328)
!340 = !DILocalVariable(name: "r", arg: 1, scope: !341, file: !342, line: 282, type: !309)
!341 = distinct !DISubprogram(name: "from_ref<[u32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h7a8a096d7d9d461cE", scope: !343, file: !342, line: 282, type: !350, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, declaration: !352, retainedNodes: !353)
!342 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!343 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[u32]>", scope: !71, file: !6, size: 128, align: 64, flags: DIFlagPublic, elements: !344, templateParams: !76, identifier: "9c22c5ef081d4351815053a714dd9eab")
!344 = !{!345}
!345 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !343, file: !6, baseType: !346, size: 128, align: 64, flags: DIFlagPrivate)
!346 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [u32]", file: !6, size: 128, align: 64, elements: !347, templateParams: !20, identifier: "665cd45c36d251681024897c1a3316cd")
!347 = !{!348, !349}
!348 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !346, file: !6, baseType: !312, size: 64, align: 64)
!349 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !346, file: !6, baseType: !51, size: 64, align: 64, offset: 64)
!350 = !DISubroutineType(types: !351)
!351 = !{!343, !309}
!352 = !DISubprogram(name: "from_ref<[u32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h7a8a096d7d9d461cE", scope: !343, file: !342, line: 282, type: !350, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !76)
!353 = !{!340}
!354 = !DILocation(line: 282, column: 27, scope: !341, inlinedAt: !355)
!355 = !DILocation(line: 98, column: 31, scope: !334)
!356 = !DILocation(line: 101, column: 17, scope: !338)
!357 = !DILocation(line: 97, column: 19, scope: !328)
!358 = !DILocation(line: 97, column: 13, scope: !334)
!359 = !DILocalVariable(name: "addr", arg: 1, scope: !360, file: !254, line: 884, type: !51)
!360 = distinct !DISubprogram(name: "without_provenance<u32>", linkageName: "_ZN4core3ptr18without_provenance17hc65aeed3777bad7eE", scope: !72, file: !254, line: 884, type: !361, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, retainedNodes: !363)
!361 = !DISubroutineType(types: !362)
!362 = !{!75, !51}
!363 = !{!359}
!364 = !DILocation(line: 884, column: 36, scope: !360, inlinedAt: !365)
!365 = !DILocation(line: 102, column: 32, scope: !336)
!366 = !DILocalVariable(name: "count", arg: 2, scope: !367, file: !183, line: 927, type: !51)
!367 = distinct !DISubprogram(name: "add<u32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h3650e75cf222c22bE", scope: !184, file: !183, line: 927, type: !223, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, retainedNodes: !368)
!368 = !{!369, !366}
!369 = !DILocalVariable(name: "self", arg: 1, scope: !367, file: !183, line: 927, type: !225)
!370 = !DILocation(line: 927, column: 35, scope: !367, inlinedAt: !371)
!371 = !DILocation(line: 102, column: 78, scope: !336)
!372 = !DILocation(line: 284, column: 18, scope: !341, inlinedAt: !355)
!373 = !DILocalVariable(name: "self", arg: 1, scope: !374, file: !342, line: 502, type: !343)
!374 = distinct !DISubprogram(name: "cast<[u32], u32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17he71072adc460bc7cE", scope: !343, file: !342, line: 502, type: !375, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !378, declaration: !377, retainedNodes: !380)
!375 = !DISubroutineType(types: !376)
!376 = !{!70, !343}
!377 = !DISubprogram(name: "cast<[u32], u32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17he71072adc460bc7cE", scope: !343, file: !342, line: 502, type: !375, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !378)
!378 = !{!77, !379}
!379 = !DITemplateTypeParameter(name: "U", type: !54)
!380 = !{!373}
!381 = !DILocation(line: 502, column: 26, scope: !374, inlinedAt: !382)
!382 = !DILocation(line: 98, column: 56, scope: !334)
!383 = !DILocation(line: 407, column: 18, scope: !384, inlinedAt: !392)
!384 = distinct !DISubprogram(name: "as_ptr<[u32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17ha251c98f2271b42dE", scope: !343, file: !342, line: 401, type: !385, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, declaration: !391)
!385 = !DISubroutineType(types: !386)
!386 = !{!387, !343}
!387 = !DICompositeType(tag: DW_TAG_structure_type, name: "*mut [u32]", file: !6, size: 128, align: 64, elements: !388, templateParams: !20, identifier: "2074ba719b26e1e4a695d60bcae6b6e9")
!388 = !{!389, !390}
!389 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !387, file: !6, baseType: !312, size: 64, align: 64)
!390 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !387, file: !6, baseType: !51, size: 64, align: 64, offset: 64)
!391 = !DISubprogram(name: "as_ptr<[u32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17ha251c98f2271b42dE", scope: !343, file: !342, line: 401, type: !385, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !76)
!392 = !DILocation(line: 504, column: 33, scope: !374, inlinedAt: !382)
!393 = !DILocation(line: 504, column: 18, scope: !374, inlinedAt: !382)
!394 = !DILocation(line: 98, column: 13, scope: !336)
!395 = !DILocalVariable(name: "self", arg: 1, scope: !396, file: !342, line: 401, type: !70)
!396 = distinct !DISubprogram(name: "as_ptr<u32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h73b770f9f5e238ccE", scope: !70, file: !342, line: 401, type: !397, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, declaration: !399, retainedNodes: !400)
!397 = !DISubroutineType(types: !398)
!398 = !{!225, !70}
!399 = !DISubprogram(name: "as_ptr<u32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h73b770f9f5e238ccE", scope: !70, file: !342, line: 401, type: !397, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !76)
!400 = !{!395}
!401 = !DILocation(line: 401, column: 25, scope: !396, inlinedAt: !402)
!402 = !DILocation(line: 102, column: 69, scope: !336)
!403 = !DILocation(line: 102, column: 20, scope: !336)
!404 = !DILocation(line: 407, column: 18, scope: !396, inlinedAt: !402)
!405 = !DILocation(line: 927, column: 29, scope: !367, inlinedAt: !371)
!406 = !DILocation(line: 961, column: 18, scope: !367, inlinedAt: !371)
!407 = !DILocation(line: 102, column: 63, scope: !336)
!408 = !DILocation(line: 102, column: 17, scope: !336)
!409 = !DILocation(line: 104, column: 13, scope: !338)
!410 = !DILocation(line: 106, column: 6, scope: !328)
!411 = distinct !DISubprogram(name: "list_right", linkageName: "_ZN4rust10list_right17h5fb16633364007ccE", scope: !3, file: !4, line: 57, type: !412, scopeLine: 57, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !20, retainedNodes: !414)
!412 = !DISubroutineType(types: !413)
!413 = !{!60, !309}
!414 = !{!415, !416, !418, !420, !422}
!415 = !DILocalVariable(name: "names", arg: 1, scope: !411, file: !4, line: 57, type: !309)
!416 = !DILocalVariable(name: "page", scope: !417, file: !4, line: 58, type: !188, align: 64)
!417 = distinct !DILexicalBlock(scope: !411, file: !4, line: 58, column: 5)
!418 = !DILocalVariable(name: "iter", scope: !419, file: !4, line: 63, type: !62, align: 64)
!419 = distinct !DILexicalBlock(scope: !417, file: !4, line: 63, column: 5)
!420 = !DILocalVariable(name: "i", scope: !421, file: !4, line: 63, type: !51, align: 64)
!421 = distinct !DILexicalBlock(scope: !419, file: !4, line: 63, column: 5)
!422 = !DILocalVariable(name: "name", scope: !421, file: !4, line: 63, type: !53, align: 64)
!423 = !DILocation(line: 57, column: 19, scope: !411)
!424 = !DILocation(line: 63, column: 22, scope: !419)
!425 = !DILocation(line: 58, column: 24, scope: !411)
!426 = !DILocation(line: 58, column: 16, scope: !411)
!427 = !DILocation(line: 58, column: 9, scope: !417)
!428 = !DILocation(line: 59, column: 14, scope: !417)
!429 = !DILocation(line: 59, column: 8, scope: !417)
!430 = !DILocation(line: 59, column: 28, scope: !417)
!431 = !DILocation(line: 60, column: 16, scope: !417)
!432 = !DILocation(line: 67, column: 2, scope: !411)
!433 = !DILocation(line: 62, column: 5, scope: !417)
!434 = !DILocation(line: 63, column: 22, scope: !417)
!435 = !DILocation(line: 63, column: 28, scope: !417)
!436 = !DILocation(line: 63, column: 35, scope: !417)
!437 = !DILocation(line: 63, column: 45, scope: !417)
!438 = !DILocation(line: 63, column: 5, scope: !419)
!439 = !DILocation(line: 63, column: 10, scope: !419)
!440 = !DILocation(line: 63, column: 10, scope: !421)
!441 = !DILocation(line: 63, column: 13, scope: !419)
!442 = !DILocation(line: 63, column: 13, scope: !421)
!443 = !DILocation(line: 64, column: 24, scope: !421)
!444 = !DILocation(line: 64, column: 45, scope: !421)
!445 = !DILocation(line: 64, column: 58, scope: !421)
!446 = !DILocation(line: 64, column: 52, scope: !421)
!447 = !DILocation(line: 65, column: 5, scope: !419)
!448 = !DILocation(line: 65, column: 5, scope: !417)
!449 = !DILocation(line: 66, column: 12, scope: !417)
!450 = !DILocation(line: 66, column: 62, scope: !417)
!451 = !DILocation(line: 66, column: 5, scope: !417)
!452 = distinct !DISubprogram(name: "list_wrong", linkageName: "_ZN4rust10list_wrong17h68ab19dc8a374151E", scope: !3, file: !4, line: 69, type: !412, scopeLine: 69, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !20, retainedNodes: !453)
!453 = !{!454, !455, !457, !459, !461}
!454 = !DILocalVariable(name: "names", arg: 1, scope: !452, file: !4, line: 69, type: !309)
!455 = !DILocalVariable(name: "page", scope: !456, file: !4, line: 70, type: !188, align: 64)
!456 = distinct !DILexicalBlock(scope: !452, file: !4, line: 70, column: 5)
!457 = !DILocalVariable(name: "iter", scope: !458, file: !4, line: 75, type: !62, align: 64)
!458 = distinct !DILexicalBlock(scope: !456, file: !4, line: 75, column: 5)
!459 = !DILocalVariable(name: "i", scope: !460, file: !4, line: 75, type: !51, align: 64)
!460 = distinct !DILexicalBlock(scope: !458, file: !4, line: 75, column: 5)
!461 = !DILocalVariable(name: "name", scope: !460, file: !4, line: 75, type: !53, align: 64)
!462 = !DILocation(line: 69, column: 19, scope: !452)
!463 = !DILocation(line: 75, column: 22, scope: !458)
!464 = !DILocation(line: 70, column: 24, scope: !452)
!465 = !DILocation(line: 70, column: 16, scope: !452)
!466 = !DILocation(line: 70, column: 9, scope: !456)
!467 = !DILocation(line: 71, column: 14, scope: !456)
!468 = !DILocation(line: 71, column: 8, scope: !456)
!469 = !DILocation(line: 71, column: 28, scope: !456)
!470 = !DILocation(line: 72, column: 16, scope: !456)
!471 = !DILocation(line: 79, column: 2, scope: !452)
!472 = !DILocation(line: 74, column: 5, scope: !456)
!473 = !DILocation(line: 75, column: 22, scope: !456)
!474 = !DILocation(line: 75, column: 28, scope: !456)
!475 = !DILocation(line: 75, column: 35, scope: !456)
!476 = !DILocation(line: 75, column: 45, scope: !456)
!477 = !DILocation(line: 75, column: 5, scope: !458)
!478 = !DILocation(line: 75, column: 10, scope: !458)
!479 = !DILocation(line: 75, column: 10, scope: !460)
!480 = !DILocation(line: 75, column: 13, scope: !458)
!481 = !DILocation(line: 75, column: 13, scope: !460)
!482 = !DILocation(line: 76, column: 24, scope: !460)
!483 = !DILocation(line: 76, column: 45, scope: !460)
!484 = !DILocation(line: 76, column: 58, scope: !460)
!485 = !DILocation(line: 76, column: 52, scope: !460)
!486 = !DILocation(line: 77, column: 5, scope: !458)
!487 = !DILocation(line: 77, column: 5, scope: !456)
!488 = !DILocation(line: 78, column: 12, scope: !456)
!489 = !DILocation(line: 78, column: 62, scope: !456)
!490 = !DILocation(line: 78, column: 5, scope: !456)
!491 = distinct !DISubprogram(name: "start", linkageName: "_ZN4rust5start17ha803be76784aa912E", scope: !3, file: !4, line: 38, type: !492, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !20, retainedNodes: !494)
!492 = !DISubroutineType(types: !493)
!493 = !{null, !188}
!494 = !{!495, !496}
!495 = !DILocalVariable(name: "page", arg: 1, scope: !491, file: !4, line: 38, type: !188)
!496 = !DILocalVariable(name: "header", scope: !497, file: !4, line: 39, type: !237, align: 64)
!497 = distinct !DILexicalBlock(scope: !491, file: !4, line: 39, column: 5)
!498 = !DILocation(line: 38, column: 10, scope: !491)
!499 = !DILocation(line: 39, column: 9, scope: !497)
!500 = !DILocation(line: 39, column: 68, scope: !491)
!501 = !DILocation(line: 39, column: 18, scope: !491)
!502 = !DILocation(line: 39, column: 75, scope: !491)
!503 = !DILocation(line: 40, column: 36, scope: !497)
!504 = !DILocation(line: 41, column: 2, scope: !491)
!505 = distinct !DISubprogram(name: "invoke", linkageName: "_ZN4rust6hvcall6invoke17h50335c51bb71b3c2E", scope: !2, file: !4, line: 29, type: !506, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !20, retainedNodes: !509)
!506 = !DISubroutineType(types: !507)
!507 = !{!60, !60, !508, !188}
!508 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !15, size: 64, align: 64, dwarfAddressSpace: 0)
!509 = !{!510, !511, !512}
!510 = !DILocalVariable(name: "control", arg: 1, scope: !505, file: !4, line: 29, type: !60)
!511 = !DILocalVariable(name: "input", arg: 2, scope: !505, file: !4, line: 29, type: !508)
!512 = !DILocalVariable(name: "output", arg: 3, scope: !505, file: !4, line: 29, type: !188)
!513 = !DILocation(line: 29, column: 19, scope: !505)
!514 = !DILocation(line: 29, column: 33, scope: !505)
!515 = !DILocation(line: 29, column: 51, scope: !505)
!516 = !DILocation(line: 30, column: 42, scope: !505)
!517 = !DILocation(line: 30, column: 56, scope: !505)
!518 = !DILocation(line: 30, column: 18, scope: !505)
!519 = !DILocation(line: 31, column: 6, scope: !505)
!520 = distinct !DISubprogram(name: "one_right", linkageName: "_ZN4rust9one_right17hc8b347141b3b17ffE", scope: !3, file: !4, line: 43, type: !521, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !20, retainedNodes: !523)
!521 = !DISubroutineType(types: !522)
!522 = !{!60, !54}
!523 = !{!524, !525}
!524 = !DILocalVariable(name: "name", arg: 1, scope: !520, file: !4, line: 43, type: !54)
!525 = !DILocalVariable(name: "page", scope: !526, file: !4, line: 44, type: !188, align: 64)
!526 = distinct !DILexicalBlock(scope: !520, file: !4, line: 44, column: 5)
!527 = !DILocation(line: 43, column: 18, scope: !520)
!528 = !DILocation(line: 44, column: 24, scope: !520)
!529 = !DILocation(line: 44, column: 16, scope: !520)
!530 = !DILocation(line: 44, column: 9, scope: !526)
!531 = !DILocation(line: 45, column: 5, scope: !526)
!532 = !DILocation(line: 46, column: 20, scope: !526)
!533 = !DILocation(line: 46, column: 41, scope: !526)
!534 = !DILocation(line: 47, column: 43, scope: !526)
!535 = !DILocation(line: 47, column: 5, scope: !526)
!536 = !DILocation(line: 48, column: 2, scope: !520)
!537 = distinct !DISubprogram(name: "one_wrong", linkageName: "_ZN4rust9one_wrong17ha809c414afbfe39aE", scope: !3, file: !4, line: 50, type: !521, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !20, retainedNodes: !538)
!538 = !{!539, !540}
!539 = !DILocalVariable(name: "name", arg: 1, scope: !537, file: !4, line: 50, type: !54)
!540 = !DILocalVariable(name: "page", scope: !541, file: !4, line: 51, type: !188, align: 64)
!541 = distinct !DILexicalBlock(scope: !537, file: !4, line: 51, column: 5)
!542 = !DILocation(line: 50, column: 18, scope: !537)
!543 = !DILocation(line: 51, column: 24, scope: !537)
!544 = !DILocation(line: 51, column: 16, scope: !537)
!545 = !DILocation(line: 51, column: 9, scope: !541)
!546 = !DILocation(line: 52, column: 5, scope: !541)
!547 = !DILocation(line: 53, column: 20, scope: !541)
!548 = !DILocation(line: 53, column: 41, scope: !541)
!549 = !DILocation(line: 54, column: 5, scope: !541)
!550 = !DILocation(line: 55, column: 2, scope: !537)
!551 = distinct !DISubprogram(name: "into_iter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<u32>>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17hc45124ff0cf83bf9E", scope: !553, file: !552, line: 322, type: !555, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !559, retainedNodes: !557)
!552 = !DIFile(filename: "library/core/src/iter/traits/collect.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35d2b5f35e8dd294396f20d1a263fa6f")
!553 = !DINamespace(name: "{impl#0}", scope: !554)
!554 = !DINamespace(name: "collect", scope: !291)
!555 = !DISubroutineType(types: !556)
!556 = !{!62, !62}
!557 = !{!558}
!558 = !DILocalVariable(name: "self", arg: 1, scope: !551, file: !552, line: 322, type: !62)
!559 = !{!560}
!560 = !DITemplateTypeParameter(name: "I", type: !62)
!561 = !DILocation(line: 322, column: 18, scope: !551)
!562 = !DILocation(line: 323, column: 9, scope: !551)
!563 = !DILocation(line: 324, column: 6, scope: !551)
!564 = distinct !DISubprogram(name: "next<u32>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb22e76c4fb2d8f3cE", scope: !566, file: !565, line: 157, type: !567, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, retainedNodes: !570)
!565 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!566 = !DINamespace(name: "{impl#171}", scope: !66)
!567 = !DISubroutineType(types: !568)
!568 = !{!138, !569}
!569 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<u32>", baseType: !65, size: 64, align: 64, dwarfAddressSpace: 0)
!570 = !{!571, !572, !574, !576}
!571 = !DILocalVariable(name: "self", arg: 1, scope: !564, file: !565, line: 157, type: !569)
!572 = !DILocalVariable(name: "ptr", scope: !573, file: !565, line: 161, type: !70, align: 64)
!573 = distinct !DILexicalBlock(scope: !564, file: !565, line: 161, column: 17)
!574 = !DILocalVariable(name: "end_or_len", scope: !575, file: !565, line: 162, type: !75, align: 64)
!575 = distinct !DILexicalBlock(scope: !573, file: !565, line: 162, column: 17)
!576 = !DILocalVariable(name: "len", scope: !577, file: !565, line: 167, type: !51, align: 64)
!577 = distinct !DILexicalBlock(scope: !575, file: !565, line: 167, column: 25)
!578 = !DILocation(line: 157, column: 21, scope: !564)
!579 = !DILocation(line: 1011, column: 49, scope: !580, inlinedAt: !589)
!580 = distinct !DISubprogram(name: "unchecked_sub", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_sub", scope: !582, file: !581, line: 1011, type: !584, scopeLine: 1011, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !20, retainedNodes: !586)
!581 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!582 = !DINamespace(name: "{impl#11}", scope: !583)
!583 = !DINamespace(name: "num", scope: !11)
!584 = !DISubroutineType(types: !585)
!585 = !{!51, !51, !51, !189}
!586 = !{!587, !588}
!587 = !DILocalVariable(name: "self", arg: 1, scope: !580, file: !581, line: 1011, type: !51)
!588 = !DILocalVariable(name: "rhs", scope: !580, file: !581, line: 1011, type: !51, align: 64)
!589 = !DILocation(line: 175, column: 70, scope: !577)
!590 = !DILocation(line: 651, column: 35, scope: !591, inlinedAt: !598)
!591 = distinct !DISubprogram(name: "add<u32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h2ff0dddc016b21e1E", scope: !70, file: !342, line: 651, type: !592, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, declaration: !594, retainedNodes: !595)
!592 = !DISubroutineType(types: !593)
!593 = !{!70, !70, !51}
!594 = !DISubprogram(name: "add<u32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h2ff0dddc016b21e1E", scope: !70, file: !342, line: 651, type: !592, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !76)
!595 = !{!596, !597}
!596 = !DILocalVariable(name: "self", arg: 1, scope: !591, file: !342, line: 651, type: !70)
!597 = !DILocalVariable(name: "count", scope: !591, file: !342, line: 651, type: !51, align: 64)
!598 = !DILocation(line: 185, column: 40, scope: !575)
!599 = !DILocation(line: 161, column: 27, scope: !564)
!600 = !DILocation(line: 161, column: 21, scope: !573)
!601 = !DILocation(line: 651, column: 29, scope: !591, inlinedAt: !598)
!602 = !DILocation(line: 162, column: 34, scope: !573)
!603 = !DILocation(line: 162, column: 21, scope: !575)
!604 = !DILocalVariable(name: "self", arg: 1, scope: !605, file: !606, line: 153, type: !75)
!605 = distinct !DISubprogram(name: "addr<u32>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17ha99d3154c1a3a4c8E", scope: !607, file: !606, line: 153, type: !609, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, retainedNodes: !611)
!606 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!607 = !DINamespace(name: "{impl#0}", scope: !608)
!608 = !DINamespace(name: "const_ptr", scope: !72)
!609 = !DISubroutineType(types: !610)
!610 = !{!51, !75}
!611 = !{!604}
!612 = !DILocation(line: 153, column: 17, scope: !605, inlinedAt: !613)
!613 = !DILocation(line: 167, column: 46, scope: !575)
!614 = !DILocalVariable(name: "self", arg: 1, scope: !615, file: !606, line: 48, type: !75)
!615 = distinct !DISubprogram(name: "cast<u32, ()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4cast17h7a1b68daa4fb679aE", scope: !607, file: !606, line: 48, type: !616, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !621, retainedNodes: !620)
!616 = !DISubroutineType(types: !617)
!617 = !{!618, !75}
!618 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !619, size: 64, align: 64, dwarfAddressSpace: 0)
!619 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!620 = !{!614}
!621 = !{!77, !622}
!622 = !DITemplateTypeParameter(name: "U", type: !619)
!623 = !DILocation(line: 48, column: 26, scope: !615, inlinedAt: !624)
!624 = !DILocation(line: 159, column: 38, scope: !605, inlinedAt: !613)
!625 = !DILocation(line: 166, column: 24, scope: !575)
!626 = !DILocalVariable(name: "self", arg: 1, scope: !627, file: !342, line: 1719, type: !631)
!627 = distinct !DISubprogram(name: "eq<u32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hceee79f7fb05dc6fE", scope: !628, file: !342, line: 1719, type: !629, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, retainedNodes: !632)
!628 = !DINamespace(name: "{impl#16}", scope: !71)
!629 = !DISubroutineType(types: !630)
!630 = !{!322, !631, !631}
!631 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<u32>", baseType: !70, size: 64, align: 64, dwarfAddressSpace: 0)
!632 = !{!626, !633}
!633 = !DILocalVariable(name: "other", arg: 2, scope: !627, file: !342, line: 1719, type: !631)
!634 = !DILocation(line: 1719, column: 11, scope: !627, inlinedAt: !635)
!635 = !DILocation(line: 180, column: 28, scope: !575)
!636 = !DILocation(line: 180, column: 35, scope: !575)
!637 = !DILocation(line: 1719, column: 18, scope: !627, inlinedAt: !635)
!638 = !DILocation(line: 407, column: 18, scope: !639, inlinedAt: !640)
!639 = distinct !DISubprogram(name: "as_ptr<u32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h73b770f9f5e238ccE", scope: !70, file: !342, line: 401, type: !397, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, declaration: !399)
!640 = !DILocation(line: 1720, column: 14, scope: !627, inlinedAt: !635)
!641 = !DILocation(line: 407, column: 18, scope: !639, inlinedAt: !642)
!642 = !DILocation(line: 1720, column: 32, scope: !627, inlinedAt: !635)
!643 = !DILocation(line: 1720, column: 9, scope: !627, inlinedAt: !635)
!644 = !DILocation(line: 659, column: 28, scope: !591, inlinedAt: !598)
!645 = !DILocation(line: 659, column: 18, scope: !591, inlinedAt: !598)
!646 = !DILocation(line: 185, column: 25, scope: !575)
!647 = !DILocation(line: 166, column: 21, scope: !575)
!648 = !DILocation(line: 181, column: 36, scope: !575)
!649 = !DILocation(line: 0, scope: !650)
!650 = !DILexicalBlockFile(scope: !575, file: !4, discriminator: 0)
!651 = !DILocalVariable(name: "self", arg: 1, scope: !652, file: !342, line: 440, type: !631)
!652 = distinct !DISubprogram(name: "as_ref<u32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ref17h54af70f6c0f125cbE", scope: !70, file: !342, line: 440, type: !653, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76, declaration: !655, retainedNodes: !656)
!653 = !DISubroutineType(types: !654)
!654 = !{!53, !631}
!655 = !DISubprogram(name: "as_ref<u32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ref17h54af70f6c0f125cbE", scope: !70, file: !342, line: 440, type: !653, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !76)
!656 = !{!651}
!657 = !DILocation(line: 440, column: 36, scope: !652, inlinedAt: !658)
!658 = !DILocation(line: 190, column: 32, scope: !575)
!659 = !DILocation(line: 135, column: 9, scope: !660, inlinedAt: !663)
!660 = distinct !DISubprogram(name: "cast_const<u32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$10cast_const17hc428b4d590828840E", scope: !184, file: !183, line: 134, type: !661, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, templateParams: !76)
!661 = !DISubroutineType(types: !662)
!662 = !{!75, !225}
!663 = !DILocation(line: 444, column: 34, scope: !652, inlinedAt: !658)
!664 = !DILocation(line: 190, column: 21, scope: !575)
!665 = !DILocation(line: 192, column: 14, scope: !564)
