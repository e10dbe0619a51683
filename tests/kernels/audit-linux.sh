#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# audit-linux.sh KERNEL HVPROOFS [arm64]: make a kernel's IR, on x86-64 in both configurations,
# audit all of it and write reports/linux-KERNEL.md, or reports/linux-KERNEL-arm64.md. Each build
# is audited in the states of the guest it runs in; what was read by eye in the source is in
# readings.toml and readings-KERNEL.toml beside this file.
set -euo pipefail
kernel=$1 hvproofs=$2 arch=${3:-}
here=$(dirname "$0")
PYTHON=$(dirname "$hvproofs")/python
export PYTHON
made() { bash "$here/make-ir.sh" "$kernel" "$1" | tail -n 1; }
case $arch$kernel in
    arm64*) builds=(arm64) states=(arm64) ;;
    6.1) builds=(vtl root) states=(guest root) ;; # no VTL mode yet
    6.12) builds=(vtl root) states=(vtl-before-6.14 root) ;;
    *) builds=(vtl root) states=(vtl root) ;;
esac
options=() folders=()
for number in "${!builds[@]}"; do
    folder=$(made "${builds[number]}")
    folders+=("$folder")
    options+=(--build "${states[number]}=$folder")
done
report=$here/../../reports/linux-$kernel${arch:+-$arch}.md
readings=()
for file in "$here/readings-$kernel.toml" "$here/readings.toml"; do
    [ -e "$file" ] && readings+=(--classified "$file")
done

body=$(mktemp)
trap 'rm -f "$body"' EXIT
status=0
"$hvproofs" audit "${options[@]}" --format markdown "${readings[@]}" --output "$body" || status=$?
# 1 and 3 are verdicts on the kernel, not a failure of the audit.
[ "$status" -ne 2 ]

settings() { grep -E '^CONFIG_((HYPERV|MSHV|PCI_HYPERV)(_[A-Z_]*)?|AMD_MEM_ENCRYPT|INTEL_TDX_GUEST|NR_CPUS)=' \
    "$1/config" | sed 's/^CONFIG_//; s/=y$//' | sort | tr '\n' ' ' | fold -s -w 76 |
    sed 's/ *$//; s/^/  /'; echo; }
{
    echo "# Hypercall call sites of Linux $kernel${arch:+ on $arch}"
    echo
    echo "Made by \`make audit-linux KERNEL=$kernel${arch:+ ARCH=$arch}\` from \`$(cat "${folders[0]}/package")\`,"
    echo "LLVM IR by $(clang-19 --version | sed -n 's/.*\(clang version [0-9.]*\).*/\1/p')."
    echo
    for number in "${!builds[@]}"; do
        echo "- build ${states[number]} is configured with"
        settings "${folders[number]}"
    done
    echo
    cat "$body"
} >"$report.new"
mv "$report.new" "$report"
echo "$report"
