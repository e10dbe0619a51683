#!/bin/bash
# SPDX-License-Identifier: MIT
# check-kunit.sh KERNEL HVPROOFS: emitted KUnit suites against a kernel: its compiler and flags,
# its KUnit, its checkpatch.pl. Needs what make-ir.sh keeps of that kernel; writes nothing there.
set -euo pipefail
kernel=${1:?usage: check-kunit.sh KERNEL HVPROOFS}
hvproofs=${2:?}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hvproofs/kernels
tree=$cache/linux-$kernel
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -a "$cache/linux-$kernel-root-build" "$work/build"
mkdir "$work/suite"
for scheme in linux/get-vtl-overlap linux/output-after-input linux/half-page; do
    name=${scheme//[^a-z0-9]/_}
    "$hvproofs" emit kunit "$scheme" --hypercall 'HvCall*VpRegisters' \
        --output "$work/suite/$name.c" || [ $? = 1 ]  # 1: nothing is proved, tests all the same
    perl "$tree/scripts/checkpatch.pl" --no-tree --no-signoff --quiet -f "$work/suite/$name.c"
    echo "obj-m += $name.o" >> "$work/suite/Kbuild"
    objects+=("$name.o")
done
make -s -C "$tree" O="$work/build" M="$work/suite" LLVM=-19 LLVM_IAS=1 "${objects[@]}"
echo "${#objects[@]} suites compile against Linux $kernel and are clean to checkpatch.pl"
if command -v cbmc > /dev/null; then
    "$hvproofs" emit cbmc linux/half-page --hypercall HvCallGetVpRegisters \
        --output "$work/harness.c"
    cbmc "$work/harness.c" --unwind 4097
fi
