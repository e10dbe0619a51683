/* SPDX-License-Identifier: MIT */
/* expect: refuted defined */
/* An order is bounded by 40: the shift is of 32 bits. */
#include "../c/guest.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 shift_order_wrong(u32 order)
{
	u64 flags = irq_save(), status;
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u16 count;

	if (order > 40)
		order = 40;
	count = 1U << order;
	status = hv_do_rep_hypercall(0x50, count, 0, input, output);
	irq_restore(flags);
	return status;
}
