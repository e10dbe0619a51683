/* SPDX-License-Identifier: MIT */
/* expect: proved|undecided */
/* The inner loop ends where the page is full. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 nested_full_right(u32 rows, u32 columns)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 n = 0, row, column;

	fill_header(input);
	for (row = 0; row < rows; row++) {
		for (column = 0; column < columns; column++) {
			if (n == 256)
				goto full;
			input->names[n++] = row << 8 | column;
		}
	}
full:
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
