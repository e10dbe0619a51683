#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Make a kernel's IR and audit hv_init: audit-linux.sh KERNEL HVPROOFS [CONFIG]
# With AUDIT=all every file is audited, which takes some minutes.
set -euo pipefail
kernel=$1 hvproofs=$2 config=${3:-vtl}
folder=$(bash "$(dirname "$0")/make-ir.sh" "$kernel" "$config" | tail -n 1)
target=$folder
[ "${AUDIT:-hv_init}" = all ] || target=$folder/arch/x86/hyperv/hv_init.ll
status=0
"$hvproofs" audit "$target" || status=$?
# 1 and 3 are verdicts on the kernel, not a failure of the audit.
[ "$status" -ne 2 ]
