/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* 1 + 2 + ... + 22 are 253. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 nested_sum_right(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 n = 0;
	int i, j;

	for (i = 1; i <= 22; i++)
		for (j = 0; j < i; j++)
			n++;
	fill_header(input);
	if (n)
		status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
