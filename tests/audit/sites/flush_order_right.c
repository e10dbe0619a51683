/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* At most 2 to the 8th ranges. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 flush_order_right(u32 order)
{
	u64 flags = irq_save();
	struct flush_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	input->space = 0;
	input->flags = 3;
	input->mask = 1;
	if (order <= 8)
		status = hv_do_hypercall((u64)1 << order << 32 | 0x3, input, NULL);
	irq_restore(flags);
	return status;
}
