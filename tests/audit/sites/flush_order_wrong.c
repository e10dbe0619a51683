/* SPDX-License-Identifier: MIT */
/* expect: refuted input-within-page input-in-region */
/* At most 2 to the 9th ranges, which the page does not hold. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 flush_order_wrong(u32 order)
{
	u64 flags = irq_save();
	struct flush_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	input->space = 0;
	input->flags = 3;
	input->mask = 1;
	if (order <= 9)
		status = hv_do_hypercall((u64)1 << order << 32 | 0x3, input, NULL);
	irq_restore(flags);
	return status;
}
