/* SPDX-License-Identifier: MIT */
/* expect: refuted variable-header-miscounted */
/* The mask names two banks, one is announced; the list stands behind both. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 miscounted_list_wrong(u64 space, const u64 *ranges, u32 count, u64 low, u64 high)
{
	u64 flags, status, *input;
	u32 i;

	if (!count || count > 400)
		return -1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = space;
	input[1] = 0;
	input[2] = 0;
	input[3] = 3;
	input[4] = low;
	input[5] = high;
	for (i = 0; i < count; i++)
		input[6 + i] = ranges[i];
	status = hv_do_rep_hypercall(0x14, count, 1, input, (void *)0);
	irq_restore(flags);
	return status;
}
