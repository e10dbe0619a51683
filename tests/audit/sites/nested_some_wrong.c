/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* At most 17 of each of 16. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 nested_some_wrong(const u32 *masks)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 n = 0;
	int i, j;

	for (i = 0; i < 16; i++)
		for (j = 0; j < 17; j++)
			if (masks[i] & (1u << j))
				n++;
	fill_header(input);
	if (n)
		status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
