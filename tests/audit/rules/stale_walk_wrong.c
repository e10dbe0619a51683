/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* A pointer walks through the list, and begins with its second entry. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 stale_walk_wrong(const u64 *pages, u32 total)
{
	u64 flags, status, *input, *to;
	u32 left = total;

	if (!total || total > 510)
		return 5;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = 1;
	to = input + 2;
	while (left--)
		*to++ = *pages++;
	status = hv_do_rep_hypercall(0x48, total, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
