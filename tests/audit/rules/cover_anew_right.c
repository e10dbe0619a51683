/* SPDX-License-Identifier: MIT */
/* expect: proved batches-cover */
/* The word is made anew for each part of the call: the same but for the start. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 cover_anew_right(u64 page, u32 pages)
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
		status = hv_do_hypercall(0x4c | (u64)pages << 32 | start << 48, input, (void *)0);
		start = status >> 32 & 0xfff;
	} while (!(status & 0xffff) && start < pages);
	irq_restore(flags);
	return status;
}
