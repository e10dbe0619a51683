/* SPDX-License-Identifier: MIT */
/* expect: proved page-live */
/* Each round has a page of its own. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);
void free_page(unsigned long page);

u64 live_loop_right(u64 partition, u32 rounds)
{
	u64 flags, status = 1;
	unsigned long page;
	struct registers_input *input;

	while (rounds--) {
		page = get_zeroed_page(0);
		if (!page)
			return status;
		flags = irq_save();
		input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
		input->partition = partition;
		input->vp = 0;
		input->vtl = 0;
		status = hv_do_hypercall((1ULL << 32) | 0x50, input, (void *)page);
		irq_restore(flags);
		free_page(page);
	}
	return status;
}
