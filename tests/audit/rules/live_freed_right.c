/* SPDX-License-Identifier: MIT */
/* expect: proved page-live */
/* On one way the page is given back, and there is no call. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

unsigned long get_zeroed_page(u32 flags);
void free_page(unsigned long page);

u64 live_freed_right(u64 partition, u32 early)
{
	u64 flags, status = 1;
	unsigned long page = get_zeroed_page(0);
	struct registers_input *input;

	if (!page)
		return status;
	if (early) {
		free_page(page);
		return status;
	}
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input->partition = partition;
	input->vp = 0;
	input->vtl = 0;
	status = hv_do_hypercall((1ULL << 32) | 0x50, input, (void *)page);
	irq_restore(flags);
	free_page(page);
	return status;
}
