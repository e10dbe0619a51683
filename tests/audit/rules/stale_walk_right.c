/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* A pointer walks through the list while a count goes down. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_walk_right(const u64 *pages, u32 total)
{
	u64 flags, status, *input, *to;
	u32 left = total;

	if (!total || total > 511)
		return 5;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = 1;
	to = input + 1;
	while (left--)
		*to++ = *pages++;
	status = hv_do_rep_hypercall(0x48, total, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
