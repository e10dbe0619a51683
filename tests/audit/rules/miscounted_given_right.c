/* SPDX-License-Identifier: MIT */
/* expect: proved variable-header-miscounted */
/* One bank is announced; each mask there is has one bit. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 miscounted_given_right(int second, u64 bank)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[3] = second ? 2 : 1;
	input[4] = bank;
	status = hv_do_rep_hypercall(0x13, 0, 1, input, (void *)0);
	irq_restore(flags);
	return status;
}
