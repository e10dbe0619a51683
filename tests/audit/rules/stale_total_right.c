/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* What is left out of the list is not counted. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

struct map_input {
	u64 partition;
	u64 base;
	u32 flags;
	u32 padding;
	u64 pages[];
};

u64 stale_total_right(u64 partition, const u64 *pages, u32 total)
{
	u64 flags, status = 1;
	struct map_input *input;
	u32 index, valid = 0;

	if (total > 500)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	input->base = 0;
	input->flags = 3;
	input->padding = 0;
	for (index = 0; index < total; index++)
		if (pages[index] != ~0ULL)
			input->pages[valid++] = pages[index];
	if (valid)
		status = hv_do_rep_hypercall(0x4b, valid, 0, input, 0);
	irq_restore(flags);
	return status;
}
