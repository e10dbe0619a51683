; ModuleID = 'odd_ends.c'
source_filename = "odd_ends.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.key = type { i32, ptr }
%union.word = type { i64 }
%struct.registers_input = type { i64, i32, i8, [3 x i8], [0 x i32] }

@.str = private unnamed_addr constant [8 x i8] c"feature\00", align 1, !dbg !0
@feature = dso_local global %struct.key { i32 1, ptr @.str }, align 8, !dbg !7
@backend = dso_local global ptr @hv_do_hypercall, align 8, !dbg !11
@codes = internal constant [4 x i16] [i16 80, i16 81, i16 92, i16 125], align 2, !dbg !20

; Function Attrs: noredzone null_pointer_is_valid
declare !dbg !39 dso_local i64 @hv_do_hypercall(i64 noundef, ptr noundef, ptr noundef) #0

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @choose(i32 noundef %which, i32 noundef %count, ptr noundef %input, ptr noundef %output) #1 !dbg !40 {
entry:
  %retval = alloca i64, align 8
  %which.addr = alloca i32, align 4
  %count.addr = alloca i32, align 4
  %input.addr = alloca ptr, align 8
  %output.addr = alloca ptr, align 8
  %word = alloca %union.word, align 8
  %cleanup.dest.slot = alloca i32, align 4
  store i32 %which, ptr %which.addr, align 4
    #dbg_declare(ptr %which.addr, !46, !DIExpression(), !63)
  store i32 %count, ptr %count.addr, align 4
    #dbg_declare(ptr %count.addr, !47, !DIExpression(), !64)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !48, !DIExpression(), !65)
  store ptr %output, ptr %output.addr, align 8
    #dbg_declare(ptr %output.addr, !49, !DIExpression(), !66)
  call void @llvm.lifetime.start.p0(i64 8, ptr %word) #5, !dbg !67
    #dbg_declare(ptr %word, !50, !DIExpression(), !68)
  call void @llvm.memset.p0.i64(ptr align 8 %word, i8 0, i64 8, i1 false), !dbg !68
  %0 = load i32, ptr %which.addr, align 4, !dbg !69
  switch i32 %0, label %sw.default [
    i32 0, label %sw.bb
    i32 1, label %sw.bb
    i32 2, label %sw.bb
    i32 3, label %sw.bb
    i32 9, label %sw.bb1
  ], !dbg !70

sw.bb:                                            ; preds = %entry, %entry, %entry, %entry
  %1 = load i32, ptr %which.addr, align 4, !dbg !71
  %idxprom = zext i32 %1 to i64, !dbg !73
  %arrayidx = getelementptr [4 x i16], ptr @codes, i64 0, i64 %idxprom, !dbg !73
  %2 = load i16, ptr %arrayidx, align 2, !dbg !73
  %conv = zext i16 %2 to i64, !dbg !74
  %bf.load = load i64, ptr %word, align 8, !dbg !74
  %bf.value = and i64 %conv, 65535, !dbg !74
  %bf.clear = and i64 %bf.load, -65536, !dbg !74
  %bf.set = or i64 %bf.clear, %bf.value, !dbg !74
  store i64 %bf.set, ptr %word, align 8, !dbg !74
  br label %sw.epilog, !dbg !75

sw.bb1:                                           ; preds = %entry
  call void asm sideeffect "1:\09.byte 0x0f, 0x0b\0A.pushsection __bug_table,\22aw\22\0A.popsection", "~{dirflag},~{fpsr},~{flags}"() #5, !dbg !76, !srcloc !77
  unreachable, !dbg !78

sw.default:                                       ; preds = %entry
  store i64 2, ptr %retval, align 8, !dbg !79
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !79

sw.epilog:                                        ; preds = %sw.bb
  %3 = load i32, ptr %count.addr, align 4, !dbg !80
  %conv2 = zext i32 %3 to i64, !dbg !81
  %bf.load3 = load i64, ptr %word, align 8, !dbg !81
  %bf.value4 = and i64 %conv2, 4095, !dbg !81
  %bf.shl = shl i64 %bf.value4, 32, !dbg !81
  %bf.clear5 = and i64 %bf.load3, -17587891077121, !dbg !81
  %bf.set6 = or i64 %bf.clear5, %bf.shl, !dbg !81
  store i64 %bf.set6, ptr %word, align 8, !dbg !81
  %call = call i32 @static_branch(ptr noundef @feature) #6, !dbg !82
  %tobool = icmp ne i32 %call, 0, !dbg !82
  br i1 %tobool, label %if.then, label %if.end, !dbg !84

if.then:                                          ; preds = %sw.epilog
  %4 = load ptr, ptr @backend, align 8, !dbg !85
  %5 = load i64, ptr %word, align 8, !dbg !86
  %6 = load ptr, ptr %input.addr, align 8, !dbg !87
  %7 = load ptr, ptr %output.addr, align 8, !dbg !88
  %call7 = call i64 %4(i64 noundef %5, ptr noundef %6, ptr noundef %7) #6, !dbg !85
  store i64 %call7, ptr %retval, align 8, !dbg !89
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !89

if.end:                                           ; preds = %sw.epilog
  %8 = load i64, ptr %word, align 8, !dbg !90
  %9 = load ptr, ptr %input.addr, align 8, !dbg !91
  %10 = load ptr, ptr %output.addr, align 8, !dbg !92
  %call8 = call i64 @hv_do_hypercall(i64 noundef %8, ptr noundef %9, ptr noundef %10) #6, !dbg !93
  store i64 %call8, ptr %retval, align 8, !dbg !94
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !94

cleanup:                                          ; preds = %if.end, %if.then, %sw.default
  call void @llvm.lifetime.end.p0(i64 8, ptr %word) #5, !dbg !95
  %11 = load i64, ptr %retval, align 8, !dbg !95
  ret i64 %11, !dbg !95
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: inlinehint noredzone nounwind null_pointer_is_valid
define internal i32 @static_branch(ptr noundef %key) #4 !dbg !96 {
entry:
  %retval = alloca i32, align 4
  %key.addr = alloca ptr, align 8
  store ptr %key, ptr %key.addr, align 8
    #dbg_declare(ptr %key.addr, !101, !DIExpression(), !103)
  %0 = load ptr, ptr %key.addr, align 8, !dbg !104
  callbr void asm sideeffect "1:jmp ${1:l} # patched\0A\09.pushsection __jump_table, \22aw\22\0A\09.quad ${0:c} - .\0A\09.popsection\0A\09", "i,!i,~{dirflag},~{fpsr},~{flags}"(ptr %0) #5
          to label %asm.fallthrough [label %yes], !dbg !105, !srcloc !106

asm.fallthrough:                                  ; preds = %entry
  store i32 0, ptr %retval, align 4, !dbg !107
  br label %return, !dbg !107

yes:                                              ; preds = %entry
    #dbg_label(!102, !108)
  store i32 1, ptr %retval, align 4, !dbg !109
  br label %return, !dbg !109

return:                                           ; preds = %yes, %asm.fallthrough
  %1 = load i32, ptr %retval, align 4, !dbg !110
  ret i32 %1, !dbg !110
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local i64 @on_the_stack(i64 noundef %partition) #1 !dbg !111 {
entry:
  %retval = alloca i64, align 8
  %partition.addr = alloca i64, align 8
  %input = alloca %struct.registers_input, align 8
  %output = alloca [2 x i64], align 8
  %cleanup.dest.slot = alloca i32, align 4
  %.atomictmp = alloca i64, align 8
  %atomic-temp = alloca i64, align 8
  store i64 %partition, ptr %partition.addr, align 8
    #dbg_declare(ptr %partition.addr, !115, !DIExpression(), !136)
  call void @llvm.lifetime.start.p0(i64 16, ptr %input) #5, !dbg !137
    #dbg_declare(ptr %input, !116, !DIExpression(), !138)
  %partition1 = getelementptr inbounds %struct.registers_input, ptr %input, i32 0, i32 0, !dbg !139
  %0 = load i64, ptr %partition.addr, align 8, !dbg !140
  store i64 %0, ptr %partition1, align 8, !dbg !139
  %vp = getelementptr inbounds %struct.registers_input, ptr %input, i32 0, i32 1, !dbg !139
  store i32 0, ptr %vp, align 8, !dbg !139
  %vtl = getelementptr inbounds %struct.registers_input, ptr %input, i32 0, i32 2, !dbg !139
  store i8 0, ptr %vtl, align 4, !dbg !139
  %padding = getelementptr inbounds %struct.registers_input, ptr %input, i32 0, i32 3, !dbg !139
  call void @llvm.memset.p0.i64(ptr align 1 %padding, i8 0, i64 3, i1 false), !dbg !139
  call void @llvm.lifetime.start.p0(i64 16, ptr %output) #5, !dbg !141
    #dbg_declare(ptr %output, !132, !DIExpression(), !142)
  %arraydecay = getelementptr inbounds [2 x i64], ptr %output, i64 0, i64 0, !dbg !143
  %call = call i64 @hv_do_hypercall(i64 noundef 70, ptr noundef %input, ptr noundef %arraydecay) #6, !dbg !145
  %tobool = icmp ne i64 %call, 0, !dbg !145
  br i1 %tobool, label %if.then, label %if.end, !dbg !146

if.then:                                          ; preds = %entry
  store i64 -1, ptr %retval, align 8, !dbg !147
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !147

if.end:                                           ; preds = %entry
  %arrayidx = getelementptr [2 x i64], ptr %output, i64 0, i64 0, !dbg !148
  store i64 1, ptr %.atomictmp, align 8, !dbg !149
  %1 = load i64, ptr %.atomictmp, align 8, !dbg !149
  %2 = atomicrmw add ptr %arrayidx, i64 %1 seq_cst, align 8, !dbg !149
  %3 = add i64 %2, %1, !dbg !149
  store i64 %3, ptr %atomic-temp, align 8, !dbg !149
  %4 = load i64, ptr %atomic-temp, align 8, !dbg !149
  %arrayidx2 = getelementptr [2 x i64], ptr %output, i64 0, i64 1, !dbg !150
  %5 = load i64, ptr %arrayidx2, align 8, !dbg !150
  %add = add i64 %4, %5, !dbg !151
  store i64 %add, ptr %retval, align 8, !dbg !152
  store i32 1, ptr %cleanup.dest.slot, align 4
  br label %cleanup, !dbg !152

cleanup:                                          ; preds = %if.end, %if.then
  call void @llvm.lifetime.end.p0(i64 16, ptr %output) #5, !dbg !153
  call void @llvm.lifetime.end.p0(i64 16, ptr %input) #5, !dbg !153
  %6 = load i64, ptr %retval, align 8, !dbg !153
  ret i64 %6, !dbg !153
}

; Function Attrs: noredzone nounwind null_pointer_is_valid
define dso_local double @not_for_a_kernel(double noundef %value, ptr noundef %input) #1 !dbg !154 {
entry:
  %value.addr = alloca double, align 8
  %input.addr = alloca ptr, align 8
  store double %value, ptr %value.addr, align 8
    #dbg_declare(ptr %value.addr, !159, !DIExpression(), !161)
  store ptr %input, ptr %input.addr, align 8
    #dbg_declare(ptr %input.addr, !160, !DIExpression(), !162)
  %0 = load ptr, ptr %input.addr, align 8, !dbg !163
  %call = call i64 @hv_do_hypercall(i64 noundef 1, ptr noundef %0, ptr noundef null) #6, !dbg !164
  %1 = load double, ptr %value.addr, align 8, !dbg !165
  %mul = fmul double %1, 2.000000e+00, !dbg !166
  ret double %mul, !dbg !167
}

attributes #0 = { noredzone null_pointer_is_valid "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { inlinehint noredzone nounwind null_pointer_is_valid "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin noredzone "no-builtins" }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!35, !36, !37}
!llvm.ident = !{!38}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 10, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "odd_ends.c", directory: ".", checksumkind: CSK_MD5, checksum: "a2cb622d1f47ea5f5aa6fbb7777645e8")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 8)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "feature", scope: !9, file: !2, line: 10, type: !28, isLocal: false, isDefinition: true)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !10, splitDebugInlining: false, nameTableKind: None)
!10 = !{!0, !7, !11, !20}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "backend", scope: !9, file: !2, line: 12, type: !13, isLocal: false, isDefinition: true)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !16, !19, !19}
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !17, line: 9, baseType: !18)
!17 = !DIFile(filename: "./guest.h", directory: ".", checksumkind: CSK_MD5, checksum: "328e5d15eb6803820c95f57a0aa467ff")
!18 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "codes", scope: !9, file: !2, line: 11, type: !22, isLocal: true, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 64, elements: !26)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !17, line: 7, baseType: !25)
!25 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!26 = !{!27}
!27 = !DISubrange(count: 4)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", file: !2, line: 5, size: 128, elements: !29)
!29 = !{!30, !32}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "enabled", scope: !28, file: !2, line: 6, baseType: !31, size: 32)
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !28, file: !2, line: 7, baseType: !33, size: 64, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!35 = !{i32 7, !"Dwarf Version", i32 5}
!36 = !{i32 2, !"Debug Info Version", i32 3}
!37 = !{i32 1, !"wchar_size", i32 4}
!38 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!39 = !DISubprogram(name: "hv_do_hypercall", scope: !17, file: !17, line: 15, type: !14, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!40 = distinct !DISubprogram(name: "choose", scope: !2, file: !2, line: 36, type: !41, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !45)
!41 = !DISubroutineType(types: !42)
!42 = !{!16, !43, !43, !19, !19}
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !17, line: 8, baseType: !44)
!44 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!45 = !{!46, !47, !48, !49, !50}
!46 = !DILocalVariable(name: "which", arg: 1, scope: !40, file: !2, line: 36, type: !43)
!47 = !DILocalVariable(name: "count", arg: 2, scope: !40, file: !2, line: 36, type: !43)
!48 = !DILocalVariable(name: "input", arg: 3, scope: !40, file: !2, line: 36, type: !19)
!49 = !DILocalVariable(name: "output", arg: 4, scope: !40, file: !2, line: 36, type: !19)
!50 = !DILocalVariable(name: "word", scope: !40, file: !2, line: 38, type: !51)
!51 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "word", file: !2, line: 14, size: 64, elements: !52)
!52 = !{!53, !54}
!53 = !DIDerivedType(tag: DW_TAG_member, name: "all", scope: !51, file: !2, line: 15, baseType: !16, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_member, scope: !51, file: !2, line: 16, baseType: !55, size: 64)
!55 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !51, file: !2, line: 16, size: 64, elements: !56)
!56 = !{!57, !58, !59, !60, !61, !62}
!57 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !55, file: !2, line: 17, baseType: !16, size: 16, flags: DIFlagBitField, extraData: i64 0)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "fast", scope: !55, file: !2, line: 18, baseType: !16, size: 1, offset: 16, flags: DIFlagBitField, extraData: i64 0)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "varhead", scope: !55, file: !2, line: 19, baseType: !16, size: 9, offset: 17, flags: DIFlagBitField, extraData: i64 0)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !55, file: !2, line: 20, baseType: !16, size: 6, offset: 26, flags: DIFlagBitField, extraData: i64 0)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !55, file: !2, line: 21, baseType: !16, size: 12, offset: 32, flags: DIFlagBitField, extraData: i64 0)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !55, file: !2, line: 22, baseType: !16, size: 20, offset: 44, flags: DIFlagBitField, extraData: i64 0)
!63 = !DILocation(line: 36, column: 16, scope: !40)
!64 = !DILocation(line: 36, column: 27, scope: !40)
!65 = !DILocation(line: 36, column: 40, scope: !40)
!66 = !DILocation(line: 36, column: 53, scope: !40)
!67 = !DILocation(line: 38, column: 2, scope: !40)
!68 = !DILocation(line: 38, column: 13, scope: !40)
!69 = !DILocation(line: 40, column: 10, scope: !40)
!70 = !DILocation(line: 40, column: 2, scope: !40)
!71 = !DILocation(line: 42, column: 21, scope: !72)
!72 = distinct !DILexicalBlock(scope: !40, file: !2, line: 40, column: 17)
!73 = !DILocation(line: 42, column: 15, scope: !72)
!74 = !DILocation(line: 42, column: 13, scope: !72)
!75 = !DILocation(line: 43, column: 3, scope: !72)
!76 = !DILocation(line: 45, column: 3, scope: !72)
!77 = !{i64 935, i64 958, i64 991}
!78 = !DILocation(line: 46, column: 3, scope: !72)
!79 = !DILocation(line: 48, column: 3, scope: !72)
!80 = !DILocation(line: 50, column: 15, scope: !40)
!81 = !DILocation(line: 50, column: 13, scope: !40)
!82 = !DILocation(line: 51, column: 6, scope: !83)
!83 = distinct !DILexicalBlock(scope: !40, file: !2, line: 51, column: 6)
!84 = !DILocation(line: 51, column: 6, scope: !40)
!85 = !DILocation(line: 52, column: 10, scope: !83)
!86 = !DILocation(line: 52, column: 23, scope: !83)
!87 = !DILocation(line: 52, column: 28, scope: !83)
!88 = !DILocation(line: 52, column: 35, scope: !83)
!89 = !DILocation(line: 52, column: 3, scope: !83)
!90 = !DILocation(line: 53, column: 30, scope: !40)
!91 = !DILocation(line: 53, column: 35, scope: !40)
!92 = !DILocation(line: 53, column: 42, scope: !40)
!93 = !DILocation(line: 53, column: 9, scope: !40)
!94 = !DILocation(line: 53, column: 2, scope: !40)
!95 = !DILocation(line: 54, column: 1, scope: !40)
!96 = distinct !DISubprogram(name: "static_branch", scope: !2, file: !2, line: 26, type: !97, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !100)
!97 = !DISubroutineType(types: !98)
!98 = !{!31, !99}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!100 = !{!101, !102}
!101 = !DILocalVariable(name: "key", arg: 1, scope: !96, file: !2, line: 26, type: !99)
!102 = !DILabel(scope: !96, name: "yes", file: !2, line: 32)
!103 = !DILocation(line: 26, column: 45, scope: !96)
!104 = !DILocation(line: 30, column: 12, scope: !96)
!105 = !DILocation(line: 28, column: 2, scope: !96)
!106 = !{i64 584, i64 610, i64 653, i64 670, i64 685}
!107 = !DILocation(line: 31, column: 2, scope: !96)
!108 = !DILocation(line: 32, column: 1, scope: !96)
!109 = !DILocation(line: 33, column: 2, scope: !96)
!110 = !DILocation(line: 34, column: 1, scope: !96)
!111 = distinct !DISubprogram(name: "on_the_stack", scope: !2, file: !2, line: 56, type: !112, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!16, !16}
!114 = !{!115, !116, !132}
!115 = !DILocalVariable(name: "partition", arg: 1, scope: !111, file: !2, line: 56, type: !16)
!116 = !DILocalVariable(name: "input", scope: !111, file: !2, line: 58, type: !117, align: 64)
!117 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "registers_input", file: !17, line: 77, size: 128, elements: !118)
!118 = !{!119, !120, !121, !124, !128}
!119 = !DIDerivedType(tag: DW_TAG_member, name: "partition", scope: !117, file: !17, line: 78, baseType: !16, size: 64)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "vp", scope: !117, file: !17, line: 79, baseType: !43, size: 32, offset: 64)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "vtl", scope: !117, file: !17, line: 80, baseType: !122, size: 8, offset: 96)
!122 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !17, line: 6, baseType: !123)
!123 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "padding", scope: !117, file: !17, line: 81, baseType: !125, size: 24, offset: 104)
!125 = !DICompositeType(tag: DW_TAG_array_type, baseType: !122, size: 24, elements: !126)
!126 = !{!127}
!127 = !DISubrange(count: 3)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !117, file: !17, line: 82, baseType: !129, offset: 128)
!129 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, elements: !130)
!130 = !{!131}
!131 = !DISubrange(count: -1)
!132 = !DILocalVariable(name: "output", scope: !111, file: !2, line: 59, type: !133, align: 64)
!133 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 128, elements: !134)
!134 = !{!135}
!135 = !DISubrange(count: 2)
!136 = !DILocation(line: 56, column: 22, scope: !111)
!137 = !DILocation(line: 58, column: 2, scope: !111)
!138 = !DILocation(line: 58, column: 53, scope: !111)
!139 = !DILocation(line: 58, column: 61, scope: !111)
!140 = !DILocation(line: 58, column: 76, scope: !111)
!141 = !DILocation(line: 59, column: 2, scope: !111)
!142 = !DILocation(line: 59, column: 34, scope: !111)
!143 = !DILocation(line: 61, column: 36, scope: !144)
!144 = distinct !DILexicalBlock(scope: !111, file: !2, line: 61, column: 6)
!145 = !DILocation(line: 61, column: 6, scope: !144)
!146 = !DILocation(line: 61, column: 6, scope: !111)
!147 = !DILocation(line: 62, column: 3, scope: !144)
!148 = !DILocation(line: 63, column: 29, scope: !111)
!149 = !DILocation(line: 63, column: 9, scope: !111)
!150 = !DILocation(line: 63, column: 63, scope: !111)
!151 = !DILocation(line: 63, column: 61, scope: !111)
!152 = !DILocation(line: 63, column: 2, scope: !111)
!153 = !DILocation(line: 64, column: 1, scope: !111)
!154 = distinct !DISubprogram(name: "not_for_a_kernel", scope: !2, file: !2, line: 66, type: !155, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !158)
!155 = !DISubroutineType(types: !156)
!156 = !{!157, !157, !19}
!157 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!158 = !{!159, !160}
!159 = !DILocalVariable(name: "value", arg: 1, scope: !154, file: !2, line: 66, type: !157)
!160 = !DILocalVariable(name: "input", arg: 2, scope: !154, file: !2, line: 66, type: !19)
!161 = !DILocation(line: 66, column: 32, scope: !154)
!162 = !DILocation(line: 66, column: 45, scope: !154)
!163 = !DILocation(line: 68, column: 21, scope: !154)
!164 = !DILocation(line: 68, column: 2, scope: !154)
!165 = !DILocation(line: 69, column: 9, scope: !154)
!166 = !DILocation(line: 69, column: 15, scope: !154)
!167 = !DILocation(line: 69, column: 2, scope: !154)
