/* SPDX-License-Identifier: MIT */
/* expect: refuted header-stale */
/* The banks are written from the second one on. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg;

u64 stale_banks_wrong(const u64 *banks, u32 count)
{
	u64 flags, status, *input;
	u32 i;

	if (!count || count > 63)
		return 1;
	flags = irq_save();
	input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	input[0] = 0;
	input[1] = 3;
	input[2] = 0;
	input[3] = (1ULL << count) - 1;
	for (i = 1; i < count; i++)
		input[4 + i] = banks[i];
	status = hv_do_rep_hypercall(0x13, 0, count, input, (void *)0);
	irq_restore(flags);
	return status;
}
