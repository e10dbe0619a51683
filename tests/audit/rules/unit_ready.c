/* SPDX-License-Identifier: MIT */
/* target: aarch64-linux-gnu */
/* expect: none page-unit in arm64-64k */
/* Numbers that others made: nothing is shifted here. */
#define PAGE_SHIFT 16
#include "arm64.h"

u64 unit_ready(const u64 *numbers, u32 count)
{
	u64 flags = irq_save(), status;
	struct deposit *input = this_cpu(hyperv_pcpu_input_arg);
	u32 i;

	if (count > 511)
		count = 511;
	input->partition = 1;
	for (i = 0; i < count; i++)
		input->pages[i] = numbers[i];
	status = hv_do_hypercall((u64)count << 32 | 0x48, input, (void *)0);
	irq_restore(flags);
	return status;
}
