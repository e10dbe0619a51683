/* SPDX-License-Identifier: MIT */
/* expect: proved header-stale */
/* The second list begins where the first one ends. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 stale_two_right(u64 space, const u64 *first, u32 many, const u64 *second, u32 more)
{
	u64 flags, status, *input;
	u32 i, count;

	if (many > 200 || more > 200 || many + more == 0)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = space;
	input[1] = 0;
	input[2] = ~0ULL;
	for (i = 0; i < many; i++)
		input[3 + i] = first[i];
	for (count = many, i = 0; i < more; i++)
		input[3 + count++] = second[i];
	status = hv_do_rep_hypercall(0x03, count, 0, input, (void *)0);
	irq_restore(flags);
	return status;
}
