/* SPDX-License-Identifier: MIT */
/* expect: undecided batches-cover */
/* The same, but what is asked for is what is left, while the start counts from the first entry. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cover_anew_rest(u64 page, u32 pages)
{
	u64 flags, status, start = 0;
	u64 *input;

	if (!pages || pages > 4095)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = -1ULL;
	input[1] = page;
	input[2] = 0;
	do {
		status = hv_do_hypercall(0x4c | (u64)(pages - start) << 32 | start << 48, input, (void *)0);
		start = status >> 32 & 0xfff;
	} while (!(status & 0xffff) && start < pages);
	irq_restore(flags);
	return status;
}
