/* SPDX-License-Identifier: MIT */
/* expect: refuted output-within-page output-in-region (no-overlap) */
/* From the 57th value on there is no room for 200. */
#include "site.h"

void **hyperv_pcpu_input_arg, **hyperv_pcpu_output_arg;

u64 index_wrong(u32 first)
{
	u64 flags = irq_save();
	struct registers_input *input = this_cpu_ptr_load(hyperv_pcpu_input_arg);
	u64 status = 1;
	struct register_value *values = this_cpu_ptr_load(hyperv_pcpu_output_arg);

	fill_header(input);
	if (first > 57)
		goto out;
	status = hv_do_rep_hypercall(0x50, 200, 0, input, &values[first]);
out:
	irq_restore(flags);
	return status;
}
