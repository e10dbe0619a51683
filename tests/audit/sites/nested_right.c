/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Eight rows of 32 are 256. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 nested_right(void)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 n = 0, row, column;

	fill_header(input);
	for (row = 0; row < 8; row++)
		for (column = 0; column < 32; column++)
			input->names[n++] = row << 8 | column;
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
