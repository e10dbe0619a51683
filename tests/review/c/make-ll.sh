#!/bin/sh
# SPDX-License-Identifier: MIT
#
# make-ll.sh [OUT]: the IR of the C files here, made as that of tests/audit/sites; after.c twice.
set -eu
out=$(realpath "${1:-$(dirname "$0")}")
cd "$(dirname "$0")"
ir() {
    "${CLANG:-clang-19}" --target=x86_64-linux-gnu -O2 -Xclang -disable-llvm-passes -g -S \
        -emit-llvm -ffreestanding -fno-strict-overflow -fno-strict-aliasing -fno-pic \
        -fno-delete-null-pointer-checks -mno-red-zone -fdebug-compilation-dir=. \
        -fno-discard-value-names "$@"
}
ir before.c -o "$out/before.ll"
ir after.c -o "$out/after.ll"
ir -DWRONG after.c -o "$out/wrong.ll"
mkdir -p "$out/outside/before" "$out/outside/after"
ir outside.c -o "$out/outside/before/first.ll"
ir -DREWRITTEN outside.c -o "$out/outside/after/first.ll"
ir -DBETWEEN outside.c -o "$out/outside/before/between.ll"
ir -DTHIRD=8 outside.c -o "$out/outside/before/third.ll"
ir -DTHIRD=9 outside.c -o "$out/outside/after/third.ll"
