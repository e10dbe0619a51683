/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Batch after batch until nothing is left. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 do_while_right(u32 left)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;
	u32 n;

	fill_header(input);
	do {
		n = left > 256 ? 256 : left;
		status = hv_do_rep_hypercall(0x50, n, 0, input, output);
		left -= n;
	} while (left && succeeded(status));
	irq_restore(flags);
	return status;
}
