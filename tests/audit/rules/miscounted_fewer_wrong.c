/* SPDX-License-Identifier: MIT */
/* expect: refuted variable-header-miscounted */
/* The second bank is not asked for where it is empty, but the size still counts it: both were
   written. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 miscounted_fewer_wrong(u64 space, u64 second)
{
	u64 flags = irq_save(), status, banks = 2;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = space;
	input[1] = 0;
	input[2] = 0;
	input[3] = 3;
	input[4] = 1;
	input[5] = second;
	if (!second)
		input[3] = 1;
	status = hv_do_hypercall(0x13 | banks << 17, input, (void *)0);
	irq_restore(flags);
	return status;
}
