#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# audit-freebsd.sh HVPROOFS REPORT NAME=TREE...: LLVM IR of the Hyper-V code of checkouts of FreeBSD,
# all of it audited into REPORT. A place begins with the name of its tree; what was read by eye is
# in readings-freebsd.toml beside this file. A file NOTE in a tree says what is particular about it.
set -euo pipefail
hvproofs=$1 report=$2
shift 2
here=$(dirname "$0")
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hvproofs/kernels
folders=() body=$(mktemp)
trap 'rm -f "$body"' EXIT
for one in "$@"; do
    name=${one%%=*} tree=${one#*=}
    folder=$cache/freebsd-$name-ir
    rm -rf "$folder"
    "$(dirname "$hvproofs")/python" "$here/freebsd_ir.py" "$tree" "$name" "$folder"
    folders+=("$folder")
done
mapfile -t files < <(find "${folders[@]/%//sys}" -name '*.ll' -size +0 | sort)
status=0
"$hvproofs" audit --guest freebsd --format markdown --classified "$here/readings-freebsd.toml" \
    --output "$body" "${files[@]}" || status=$?
# 1 and 3 are verdicts on the kernel, not a failure of the audit.
[ "$status" -ne 2 ]
{
    echo "# Hypercall call sites of FreeBSD on amd64"
    echo
    echo "Made by \`make audit-freebsd TREES=\"NAME=DIR...\"\` from checkouts of FreeBSD, LLVM IR by"
    echo "$(clang-19 --version | sed -n 's/.*\(clang version [0-9.]*\).*/\1/p') with the flags and the GENERIC configuration of each tree."
    echo
    for folder in "${folders[@]}"; do cat "$folder/about"; done
    echo
    cat "$body"
} >"$report.new"
mv "$report.new" "$report"
echo "$report"
