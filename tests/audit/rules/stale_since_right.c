/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The list begins with an entry that the caller names, and is as much shorter. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 stale_since_right(u64 space, const u64 *first, u32 many, const u64 *second, u32 more)
{
	u64 flags, status = 0, *input;
	u32 i, count;

	if (many > 200 || more > 200 || many + more == 0)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = space;
	input[1] = 0;
	input[2] = ~0ULL;
	for (i = many; i < more; i++)
		input[3 + i - many] = second[i];
	count = more - many;
	if (many >= more)
		goto out;
	status = hv_do_rep_hypercall(0x03, count, 0, input, (void *)0);
out:
	irq_restore(flags);
	return status;
}
