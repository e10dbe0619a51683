#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# audit-linux.sh KERNEL HVPROOFS: make a kernel's IR in both configurations, audit all of it and
# write reports/linux-KERNEL.md. Each build is audited in the states of the guest it runs in; what
# was read by eye in the source is in readings.toml and readings-KERNEL.toml beside this file.
set -euo pipefail
kernel=$1 hvproofs=$2
here=$(dirname "$0")
vtl=$(bash "$here/make-ir.sh" "$kernel" vtl | tail -n 1)
root=$(bash "$here/make-ir.sh" "$kernel" root | tail -n 1)
case $kernel in
    6.1) builds=(--build "guest=$vtl" --build "root=$root") ;; # no VTL mode yet
    6.12) builds=(--build "vtl-before-6.14=$vtl" --build "root=$root") ;;
    *) builds=(--build "vtl=$vtl" --build "root=$root") ;;
esac
report=$here/../../reports/linux-$kernel.md
readings=()
for file in "$here/readings-$kernel.toml" "$here/readings.toml"; do
    [ -e "$file" ] && readings+=(--classified "$file")
done

body=$(mktemp)
trap 'rm -f "$body"' EXIT
status=0
"$hvproofs" audit "${builds[@]}" --format markdown "${readings[@]}" --output "$body" || status=$?
# 1 and 3 are verdicts on the kernel, not a failure of the audit.
[ "$status" -ne 2 ]

settings() { grep -E '^CONFIG_((HYPERV|MSHV|PCI_HYPERV)(_[A-Z_]*)?|AMD_MEM_ENCRYPT|INTEL_TDX_GUEST|NR_CPUS)=' \
    "$1/config" | sed 's/^CONFIG_//; s/=y$//' | sort | tr '\n' ' ' | fold -s -w 76 |
    sed 's/ *$//; s/^/  /'; echo; }
{
    echo "# Hypercall call sites of Linux $kernel"
    echo
    echo "Made by \`make audit-linux KERNEL=$kernel\` from \`$(cat "$root/package")\`,"
    echo "LLVM IR by $(clang-19 --version | sed -n 's/.*\(clang version [0-9.]*\).*/\1/p')."
    echo
    echo "- build ${builds[1]%%=*} is configured with"
    settings "$vtl"
    echo "- build ${builds[3]%%=*} is configured with"
    settings "$root"
    echo
    cat "$body"
} >"$report.new"
mv "$report.new" "$report"
echo "$report"
