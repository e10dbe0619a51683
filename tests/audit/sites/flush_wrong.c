/* SPDX-License-Identifier: MIT */
/* expect: refuted input-within-page input-in-region */
/* 510 ranges behind 24 bytes are 8 bytes too many. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 flush_wrong(u64 n)
{
	u64 flags = irq_save();
	struct flush_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	input->space = 0;
	input->flags = 3;
	input->mask = 1;
	if (n <= 510)
		status = hv_do_hypercall(n << 32 | 0x3, input, NULL);
	irq_restore(flags);
	return status;
}
