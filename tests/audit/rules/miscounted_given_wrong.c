/* SPDX-License-Identifier: MIT */
/* expect: refuted variable-header-miscounted */
/* One bank is announced; the mask has two bits or three. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 miscounted_given_wrong(int second, u64 bank)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[3] = second ? 7 : 3;
	input[4] = bank;
	status = hv_do_rep_hypercall(0x13, 0, 1, input, (void *)0);
	irq_restore(flags);
	return status;
}
