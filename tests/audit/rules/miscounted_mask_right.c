/* SPDX-License-Identifier: MIT */
/* expect: proved variable-header-miscounted */
/* Two banks are written and announced; the mask has two bits. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 miscounted_mask_right(u64 low, u64 high)
{
	u64 flags = irq_save(), status;
	u64 *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);

	input[0] = 0;
	input[1] = 0;
	input[2] = 0;
	input[3] = 0x11;
	input[4] = low;
	input[5] = high;
	status = hv_do_rep_hypercall(0x13, 0, 2, input, (void *)0);
	irq_restore(flags);
	return status;
}
