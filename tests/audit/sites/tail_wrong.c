/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region */
/* One name too many for what is left behind the input. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 tail_wrong(u16 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;

	fill_header(input);
	if (n > 205)
		goto out;
	status = hv_do_rep_hypercall(0x50, n, 0, input, (char *)input + ALIGN(16 + 4 * (u64)n, 8));
out:
	irq_restore(flags);
	return status;
}
