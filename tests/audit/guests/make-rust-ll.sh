#!/bin/sh
# SPDX-License-Identifier: MIT
#
# make-rust-ll.sh [OUT]: the IR of every Rust file here, beside it or in folder OUT. A file says in
# its second line at which level; else at 1, where rustc inlines nothing itself. Symbols are those
# of rustc's default, or of the scheme that MANGLING names (v0).
set -eu
out=$(realpath "${1:-$(dirname "$0")}")
cd "$(dirname "$0")"
for file in *.rs; do
    level=$(sed -n '2s,^// opt-level: ,,p' "$file")
    "${RUSTC:-rustc}" --edition 2021 --emit=llvm-ir -C opt-level="${level:-1}" -C no-prepopulate-passes \
        -C panic=abort ${MANGLING:+-C symbol-mangling-version="$MANGLING"} -g --remap-path-prefix "$PWD=." \
        "$file" -o "$out/${file%.rs}.ll"
done
