/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* Too large a count is noted, and used. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 early_wrong(u16 count)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u16 n;

	fill_header(input);
	n = count & 0x1ff;
	if (n > 256)
		status = 2;
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
