/* SPDX-License-Identifier: MIT */
/* target: aarch64-linux-gnu */
/* expect: refuted page-unit in arm64-64k */
/* The guest's page of 64 KiB is not the hypervisor's of 4096 bytes. */
#define PAGE_SHIFT 16
#include "arm64.h"

u64 unit_list_wrong(void **blocks, u32 count)
{
	u64 flags = irq_save(), status;
	struct deposit *input = this_cpu(hyperv_pcpu_input_arg);
	u32 i;

	if (count > 511)
		count = 511;
	input->partition = 1;
	for (i = 0; i < count; i++)
		input->pages[i] = virt_to_phys(blocks[i]) >> PAGE_SHIFT;
	status = hv_do_hypercall((u64)count << 32 | 0x48, input, (void *)0);
	irq_restore(flags);
	return status;
}
