/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* Cut at what a page holds. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 ternary_right(u32 n)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	n = n > 256 ? 256 : n;
	status = hv_do_rep_hypercall(0x50, n, 0, input, output);
	irq_restore(flags);
	return status;
}
