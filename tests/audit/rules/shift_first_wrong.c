/* SPDX-License-Identifier: MIT */
/* expect: refuted defined */
/* The mask that the loop begins with is a shift by the width. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 shift_first_wrong(u64 space, u32 own, const u64 *others, u32 count)
{
	u64 flags, status, *input, mask;
	u32 i;

	if (own > 64)
		return 1;
	mask = 1ULL << own;
	for (i = 0; i < count; i++)
		mask |= others[i];
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = space;
	input[1] = 0;
	input[2] = mask;
	status = hv_do_hypercall(0x02, input, (void *)0);
	irq_restore(flags);
	return status;
}
