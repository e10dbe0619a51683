#!/bin/sh
# SPDX-License-Identifier: MIT
#
# make-ll.sh [OUT]: the IR of every C file here, beside it or in folder OUT, with the options a
# kernel tree gives clang for `make FILE.ll KCFLAGS="-Xclang -disable-llvm-passes -g"`.
set -eu
out=$(realpath "${1:-$(dirname "$0")}")
cd "$(dirname "$0")"
for file in *.c; do
    "${CLANG:-clang-19}" --target=x86_64-linux-gnu -O2 -Xclang -disable-llvm-passes -g -S \
        -emit-llvm -ffreestanding -fno-strict-overflow -fno-strict-aliasing -fno-pic \
        -fno-delete-null-pointer-checks -mno-red-zone -fdebug-compilation-dir=. \
        -fno-discard-value-names "$file" -o "$out/${file%.c}.ll"
done
