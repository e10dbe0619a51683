/* SPDX-License-Identifier: MIT */
/* expect: proved */
/* At most a page of bytes, 16 to a value. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 divide_right(int bytes)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	if (bytes < 0 || bytes > 4096)
		goto out;
	status = hv_do_rep_hypercall(0x50, bytes / 16, 0, input, output);
out:
	irq_restore(flags);
	return status;
}
