/* SPDX-License-Identifier: MIT */
/* expect: undecided variable-header-miscounted */
/* The function writes the banks itself. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 miscounted_hand(const u64 *banks, u32 count)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u32 i;

	for (i = 0; i < count; i++)
		input[4 + i] = banks[i];
	status = hv_do_rep_hypercall(0x13, 0, count, input, (void *)0);
	irq_restore(flags);
	return status;
}
