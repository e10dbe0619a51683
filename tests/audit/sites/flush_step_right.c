/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* From batch to batch in steps of what one call takes. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 flush_step_right(const u64 *ranges, u32 total)
{
	u64 flags = irq_save();
	struct flush_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;
	u32 i, j, n;

	input->space = 0;
	input->flags = 3;
	input->mask = 1;
	for (i = 0; i < total; i += n) {
		n = min(total - i, 509U);
		for (j = 0; j < n; j++)
			input->ranges[j] = ranges[i + j];
		status = hv_do_hypercall((u64)n << 32 | 0x3, input, NULL);
		if (status & 0xffff)
			break;
	}
	irq_restore(flags);
	return status;
}
