/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* As many as are asked about before. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 nested_product_right(u8 rows, u8 columns)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 n = 0;
	int i, j;

	if (rows * columns > 256)
		goto out;
	for (i = 0; i < rows; i++)
		for (j = 0; j < columns; j++)
			n++;
	fill_header(input);
	if (n)
		status = hv_do_rep_hypercall(0x50, n, 0, input, output);
out:
	irq_restore(flags);
	return status;
}
