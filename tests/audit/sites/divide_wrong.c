/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* At most a page and one value of bytes, 16 to a value. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 divide_wrong(int bytes)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	void *output = this_cpu_ptr_load(hyperv_pcpu_output_arg);
	u64 status = 1;

	fill_header(input);
	if (bytes < 0 || bytes > 4112)
		goto out;
	status = hv_do_rep_hypercall(0x50, bytes / 16, 0, input, output);
out:
	irq_restore(flags);
	return status;
}
