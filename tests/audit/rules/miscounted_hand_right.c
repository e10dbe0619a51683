/* SPDX-License-Identifier: MIT */
/* expect: proved variable-header-miscounted */
/* The function writes the banks itself, and announces as many. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 miscounted_hand_right(const u64 *banks, u16 count)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u16 i;

	if (count > 64)
		count = 64;
	for (i = 0; i < count; i++)
		input[4 + i] = banks[i];
	status = hv_do_rep_hypercall(0x13, 0, count, input, (void *)0);
	irq_restore(flags);
	return status;
}
