/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* 4 times 8 times 8 are 256. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 nested_deep_right(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 n = 0;
	int i, j, k;

	for (i = 0; i < 4; i++)
		for (j = 0; j < 8; j++)
			for (k = 0; k < 8; k++)
				n++;
	fill_header(input);
	if (n)
		status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
