/* SPDX-License-Identifier: MIT */
/* target: aarch64-linux-gnu */
/* expect: proved page-unit in arm64-64k */
/* The target is made here; the list comes from elsewhere, which the verdict tells. */
#define PAGE_SHIFT 16
#include "arm64.h"

u64 unit_copied(u64 target, const u64 *numbers)
{
	u64 flags = irq_save(), status;
	struct map *input = this_cpu(hyperv_pcpu_input_arg);

	input->partition = 1;
	input->flags = 3;
	input->padding = 0;
	input->target = target >> HV_HYP_PAGE_SHIFT;
	__builtin_memcpy(input->source, numbers, 64);
	status = hv_do_hypercall(8ULL << 32 | 0x4b, input, (void *)0);
	irq_restore(flags);
	return status;
}
