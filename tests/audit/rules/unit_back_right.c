/* SPDX-License-Identifier: MIT */
/* target: aarch64-linux-gnu */
/* expect: proved page-unit in arm64-16k */
/* By the guest's page and back again: the first of its four. */
#define PAGE_SHIFT 14
#include "arm64.h"

u64 unit_back_right(void *block, u64 target)
{
	u64 flags = irq_save(), status;
	struct map *input = this_cpu(hyperv_pcpu_input_arg);

	input->partition = 1;
	input->flags = 3;
	input->padding = 0;
	input->target = target;
	input->source[0] = virt_to_phys(block) >> PAGE_SHIFT << (PAGE_SHIFT - HV_HYP_PAGE_SHIFT);
	status = hv_do_hypercall(1ULL << 32 | 0x4b, input, (void *)0);
	irq_restore(flags);
	return status;
}
