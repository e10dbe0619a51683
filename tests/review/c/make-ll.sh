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
