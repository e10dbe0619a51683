/* SPDX-License-Identifier: MIT */
/* target: aarch64-linux-gnu */
/* expect: refuted page-unit in arm64-64k */
/* An address itself, where the number of its page belongs. */
#define PAGE_SHIFT 16
#include "arm64.h"

u64 unit_bare(void *block)
{
	u64 flags = irq_save(), status;
	struct deposit *input = this_cpu(hyperv_pcpu_input_arg);

	input->partition = 1;
	input->pages[0] = virt_to_phys(block);
	status = hv_do_hypercall(1ULL << 32 | 0x48, input, (void *)0);
	irq_restore(flags);
	return status;
}
