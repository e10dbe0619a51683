/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* The count is the whole list, wherever the call starts. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 start_right(u16 start)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	if (start < 256)
		status = hv_do_rep_hypercall_ex(0x50, 256, 0, start, input, output);
	irq_restore(flags);
	return status;
}
